/** Has this view of the page counted, where there is script (public/scripts/views.js). */
export function CountView() {
  return <script type="module" async src="/scripts/views.js" />
}
