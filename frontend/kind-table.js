/*
 * Makes a table.kind-cells of fields usable like a spreadsheet: the arrow keys up and down, and Enter, move between rows; several cells
 * that are pasted, and a cell that is copied down (Ctrl+D or the button), are reported to the server as "cells-pasted" and
 * "cell-copied-down" at the table.
 */
let last = null;

function cell(target) {
  const field = target?.closest?.('table.kind-cells input[data-row]');
  return field && { field, table: field.closest('table.kind-cells'), row: +field.dataset.row, column: +field.dataset.column };
}

function move({ table, row, column }, by) {
  const next = table.querySelector(`input[data-row="${row + by}"][data-column="${column}"]`);
  next?.focus();
  next?.select();
  return next !== null;
}

function copyDown(from) {
  // What was typed and not yet left reaches the server first
  from.field.dispatchEvent(new Event('change', { bubbles: true }));
  from.table.dispatchEvent(new CustomEvent('cell-copied-down', { detail: { row: from.row, column: from.column } }));
}

addEventListener('focusin', (event) => {
  last = cell(event.target) ?? last;
});

addEventListener('keydown', (event) => {
  const at = cell(event.target);
  if (!at || event.altKey || event.isComposing) {
    return;
  }
  const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
  const by = plain ? { ArrowUp: -1, ArrowDown: 1, Enter: 1 }[event.key] : undefined;
  if (by !== undefined) {
    // At the edge of the table, leaving the field is what stores it
    if (!move(at, by) && event.key === 'Enter') {
      at.field.dispatchEvent(new Event('change', { bubbles: true }));
    }
    event.preventDefault();
  } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'd' && at.column >= 0) {
    event.preventDefault();
    copyDown(at);
  } else if (event.key === 'Escape') {
    at.field.value = at.field.defaultValue;
  }
});

addEventListener('paste', (event) => {
  const at = cell(event.target);
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const lines = text.replace(/[\r\n]+$/, '');
  if (!at || !/[\t\n]/.test(lines)) {
    return;
  }
  event.preventDefault();
  at.table.dispatchEvent(new CustomEvent('cells-pasted', { detail: { row: at.row, column: at.column, text: lines } }));
});

addEventListener('click', (event) => {
  if (event.target.closest?.('.copy-down') && last?.column >= 0 && last.field.isConnected) {
    copyDown(last);
  }
});
