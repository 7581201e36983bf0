/** jsdom knows <dialog> but not how to open one. What a browser adds (the focus, the rest made inert) is for browser tests. */
export function letDialogsOpen(): void {
  const dialog = HTMLDialogElement.prototype;
  dialog.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  dialog.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
  };
}
