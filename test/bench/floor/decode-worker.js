/** The lower floor of an import: the same bytes read and decoded to text, and nothing done with them. */
globalThis.onmessage = async ({ data: file }) => {
  const decoder = new TextDecoder('utf-8');
  const reader = file.stream().getReader();
  let characters = 0;
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read())
    characters += decoder.decode(value, { stream: true }).length;
  postMessage(characters + decoder.decode().length);
};
