import { type AddressInfo, createServer, type Socket } from 'node:net'

/** As much of an SMTP server as takes one letter, and says no to one address. */
export async function startMailServer() {
  const letters: string[] = []
  const server = createServer((socket) => serve(socket, letters))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { letters, port: (server.address() as AddressInfo).port, stop: () => server.close() }
}

function serve(socket: Socket, letters: string[]) {
  let letter: string | null = null
  let rest = ''
  socket.write('220 mail\r\n')
  socket.on('data', (chunk) => {
    const lines = (rest + chunk.toString()).split('\r\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      if (letter !== null && line === '.') {
        letters.push(letter)
        letter = null
        socket.write('250 taken\r\n')
      } else if (letter !== null) letter += `${line}\n`
      else if (line === 'DATA') {
        letter = ''
        socket.write('354 go on\r\n')
      } else socket.write(line.includes('nobody@') ? '550 no nobody@ here\r\n' : '250 yes\r\n')
    }
  })
}
