/** Shown once, when they are made: only their hashes are kept. */
export function RecoveryCodes({ codes, target }: { codes: string[]; target: string }) {
  return (
    <>
      <h1>请保存恢复码</h1>
      <p className="note">
        两步验证已启用。手机丢失或换机时，可以用恢复码代替六位数字，每个只能用一次。请抄下或打印，与手机分开存放；离开本页后不再显示。
      </p>
      <ol className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p>
        <a href={target}>已经保存，继续</a>
      </p>
    </>
  )
}
