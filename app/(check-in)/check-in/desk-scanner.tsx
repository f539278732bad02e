/** Where one stands, the camera, and what became of the last ticket. */
export function DeskScanner() {
  return (
    <section className="check-in-scanner" aria-label="扫票">
      <label className="check-in-place">
        点位
        <select data-checkpoint />
      </label>
      <div className="check-in-camera">
        {/* Its picture is what stands before the lens. */}
        <video data-video muted playsInline aria-label="摄像头画面" />
        <button type="button" data-camera>
          打开摄像头扫码
        </button>
        <p data-camera-why />
      </div>
      <div className="check-in-verdict" role="alert" data-verdict hidden>
        <span aria-hidden="true" data-sign />
        <p>
          <strong data-title />
          <span data-detail />
        </p>
        <p data-person />
        <ul data-souvenirs />
      </div>
    </section>
  )
}
