/** The choice of the text's size. Hidden until public/scripts/text-size.js, which the layout loads, remembers it. */
export function TextSizeControl() {
  return (
    <div data-text-size hidden>
      <label>
        <span>字号</span>
        <select>
          <option value="">标准</option>
          <option value="large">大</option>
          <option value="larger">较大</option>
          <option value="largest">最大</option>
        </select>
      </label>
    </div>
  )
}
