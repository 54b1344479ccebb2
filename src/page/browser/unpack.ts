/** The bytes of what stands in the page as base64 of gzip: so it takes half the room. */
export async function unpacked(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = atob(text)
  const bytes = new Uint8Array(packed.length)
  for (let i = 0; i < packed.length; i++) bytes[i] = packed.charCodeAt(i)
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer())
}
