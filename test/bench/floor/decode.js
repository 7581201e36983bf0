/** Hands the chosen file to the worker that only decodes it, and says when it is done. */
document.getElementById('files').onchange = ({ target }) => {
  const worker = new Worker('decode-worker.js');
  worker.onmessage = ({ data }) => {
    document.getElementById('status').textContent = `Added ${target.files[0].name}, ${data} characters.`;
  };
  worker.postMessage(target.files[0]);
};
