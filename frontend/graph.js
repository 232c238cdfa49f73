/*
 * <neighbourhood-graph>: a picture of what stands around an entity, drawn with Cytoscape.
 * The page lists the same facts in words, so the picture is hidden from screen readers and takes no keyboard focus.
 * Labels can't collide: neighbours stand on two arcs, one row each, their labels outward. Colours are the page's tokens.
 */
const CYTOSCAPE = './webjars/cytoscape/3.33.1/dist/cytoscape.esm.min.mjs';
const ROW = 44;
const MARGIN = 30;
const LABEL_SIZE = 12.5;
const LINES = 3;
const GAP = 18;

/** Breaks a label into lines that fit, and ends it with an ellipsis where they don't suffice. */
function broken(label, width, fits) {
  const lines = [''];
  for (const word of label.split(/\s+/)) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (lines.at(-1) === '' || fits(longer, width)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length > LINES) lines.splice(LINES - 1, lines.length, `${lines[LINES - 1]} …`);
  return lines.map((line) => clipped(line, width, fits)).join('\n');
}

function clipped(line, width, fits) {
  if (fits(line, width)) return line;
  let kept = line.replace(/ …$/, '');
  while (kept.length > 1 && !fits(`${kept}…`, width)) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

/** Subjects stand on the left and objects on the right, as a sentence reads, as far as the two sides stay even. */
function sides(nodes) {
  const half = Math.ceil(nodes.length / 2);
  const left = nodes.filter((node) => !node.outgoing);
  const right = nodes.filter((node) => node.outgoing);
  while (left.length > half) right.push(left.pop());
  while (right.length > half) left.push(right.pop());
  return { left, right };
}

class NeighbourhoodGraph extends HTMLElement {
  #graph = null;
  #cy = null;
  #seen = null;
  #canvas = document.createElement('div');
  #caption = document.createElement('p');
  #observers = [];

  get graph() {
    return this.#graph;
  }

  set graph(value) {
    this.#graph = value;
    this.#forget();
    if (this.isConnected) this.#watch();
  }

  connectedCallback() {
    this.#upgrade('graph');
    this.#canvas.className = 'graph-canvas';
    this.#caption.className = 'graph-caption';
    this.#caption.textContent = this.hint ?? '';
    this.replaceChildren(this.#canvas, this.#caption);
    const resized = new ResizeObserver(() => this.#arrange());
    const themed = new MutationObserver(() => this.#paint());
    resized.observe(this.#canvas);
    themed.observe(document.documentElement, { attributes: true });
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const repaint = () => this.#paint();
    dark.addEventListener('change', repaint);
    this.#observers = [resized, themed, { disconnect: () => dark.removeEventListener('change', repaint) }];
    this.#watch();
  }

  disconnectedCallback() {
    this.#observers.forEach((observer) => observer.disconnect());
    this.#forget();
  }

  /** Draws once the picture comes into view: the library is only fetched by those who get to see it. */
  #watch() {
    this.#reserve();
    this.#seen = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && this.#draw());
    this.#seen.observe(this.#canvas);
  }

  #forget() {
    this.#seen?.disconnect();
    this.#seen = null;
    this.#cy?.destroy();
    this.#cy = null;
  }

  /** A property set before this module was loaded hides the accessor: put it where it belongs. */
  #upgrade(name) {
    if (Object.hasOwn(this, name)) {
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
  }

  #reserve() {
    const rows = Math.ceil((this.#graph?.nodes.length ?? 0) / 2);
    this.#canvas.style.height = `${Math.max(5, rows) * ROW + 2 * MARGIN}px`;
  }

  async #draw() {
    if (this.#graph === null || this.#canvas.clientWidth === 0) return;
    const watch = this.#seen;
    watch.disconnect();
    const { default: cytoscape } = await import(CYTOSCAPE);
    if (watch !== this.#seen) return;
    this.#cy = cytoscape({
      container: this.#canvas,
      elements: this.#elements(),
      layout: { name: 'preset' },
      autoungrabify: true,
      autounselectify: true,
      boxSelectionEnabled: false,
      userPanningEnabled: false,
      userZoomingEnabled: false,
    });
    this.#listen();
    this.#paint();
    this.#arrange();
  }

  #elements() {
    const { left, right } = sides(this.#graph.nodes);
    const centre = { data: { id: 'centre', name: this.#graph.centre, label: '' }, classes: 'centre' };
    const around = [...left.map((node) => [node, 'left']), ...right.map((node) => [node, 'right'])];
    return around.reduce(
      (elements, [node, side], index) => {
        const id = `n${index}`;
        const ends = node.outgoing ? { source: 'centre', target: id } : { source: id, target: 'centre' };
        const data = { id, name: node.label, label: '', href: node.href, words: node.words };
        elements.push({ data, classes: `${side} ${node.standing}` });
        elements.push({ data: { id: `e${index}`, ...ends }, classes: node.standing });
        return elements;
      },
      [centre],
    );
  }

  #listen() {
    const cy = this.#cy;
    cy.on('tap', 'node[href]', (event) => this.#open(event.target.data('href')));
    cy.on('mouseover', 'node[href]', (event) => {
      event.target.closedNeighborhood().addClass('near');
      this.#canvas.style.cursor = 'pointer';
      this.#caption.textContent = event.target.data('words');
    });
    cy.on('mouseout', 'node[href]', () => {
      cy.elements().removeClass('near');
      this.#canvas.style.cursor = '';
      this.#caption.textContent = this.hint ?? '';
    });
  }

  /** By a link, so that the router takes it like any other. */
  #open(href) {
    const link = document.createElement('a');
    link.href = href;
    link.tabIndex = -1;
    this.append(link);
    link.click();
    link.remove();
  }

  #arrange() {
    const width = this.#canvas.clientWidth;
    if (this.#cy === null || width === 0) return;
    const middle = { x: width / 2, y: this.#canvas.clientHeight / 2 };
    const reach = Math.min(130, width * (width < 420 ? 0.2 : 0.24));
    const cy = this.#cy;
    cy.resize();
    cy.zoom(1);
    cy.pan({ x: 0, y: 0 });
    cy.getElementById('centre').position(middle);
    this.#arc(cy.nodes('.left'), middle, -reach);
    this.#arc(cy.nodes('.right'), middle, reach);
    const fits = this.#measure();
    cy.nodes().forEach((node) => {
      const room = node.hasClass('centre') ? 1.2 * reach : middle.x - Math.abs(node.position('x') - middle.x) - GAP;
      node.data('label', broken(node.data('name'), room, fits));
    });
  }

  #measure() {
    const pen = document.createElement('canvas').getContext('2d');
    pen.font = `600 ${LABEL_SIZE}px ${getComputedStyle(this).fontFamily}`;
    return (text, width) => pen.measureText(text).width <= width;
  }

  #arc(nodes, middle, reach) {
    const rows = nodes.length;
    nodes.forEach((node, row) => {
      const fromMiddle = rows === 1 ? 0 : (row / (rows - 1)) * 2 - 1;
      const spread = Math.max(rows - 1, Math.min(3, rows + 1)) * ROW;
      const bend = 1 - 0.55 * fromMiddle * fromMiddle;
      node.position({ x: middle.x + reach * bend, y: middle.y + (fromMiddle * spread) / 2 });
    });
  }

  #paint() {
    if (this.#cy === null) return;
    const colour = this.#colours();
    const font = getComputedStyle(this).fontFamily;
    const label = { 'font-family': font, 'font-size': LABEL_SIZE, 'text-wrap': 'wrap', color: colour('--ink'), label: 'data(label)' };
    this.#cy
      .style()
      .clear()
      .selector('node')
      .style({ ...label, width: 14, height: 14, 'background-color': colour('--surface'), 'border-width': 1.5, 'border-color': colour('--accent'), 'text-valign': 'center', 'overlay-opacity': 0 })
      .selector('node.left')
      .style({ 'text-halign': 'left', 'text-margin-x': -6, 'text-justification': 'right' })
      .selector('node.right')
      .style({ 'text-halign': 'right', 'text-margin-x': 6, 'text-justification': 'left' })
      .selector('node.claimed')
      .style({ 'border-color': colour('--claim') })
      .selector('node.hedged')
      .style({ 'border-color': colour('--hedge') })
      .selector('node.centre')
      .style({ width: 24, height: 24, 'background-color': colour('--accent'), 'font-weight': 600, 'text-valign': 'bottom', 'text-margin-y': 5, 'text-background-color': colour('--paper'), 'text-background-opacity': 0.85, 'text-background-padding': 2, 'z-index': 10 })
      .selector('edge')
      .style({ width: 1.25, 'curve-style': 'straight', 'line-color': colour('--ink-2'), 'line-opacity': 0.45, 'target-arrow-shape': 'triangle', 'target-arrow-color': colour('--ink-2'), 'arrow-scale': 0.7, 'overlay-opacity': 0 })
      .selector('edge.claimed')
      .style({ 'line-style': 'dashed', 'line-color': colour('--claim'), 'target-arrow-color': colour('--claim') })
      .selector('edge.hedged')
      .style({ 'line-style': 'dashed', 'line-color': colour('--hedge'), 'target-arrow-color': colour('--hedge') })
      .selector('node[href].near')
      .style({ 'background-color': colour('--accent'), 'font-weight': 600 })
      .selector('edge.near')
      .style({ width: 2, 'line-opacity': 1 })
      .update();
    this.#arrange();
  }

  /** Tokens as the browser resolves them here and now: light-dark() is no colour to a canvas. */
  #colours() {
    const probe = document.createElement('span');
    this.append(probe);
    const resolved = new Map();
    for (const token of ['--paper', '--surface', '--ink', '--ink-2', '--accent', '--claim', '--hedge']) {
      probe.style.color = `var(${token})`;
      resolved.set(token, getComputedStyle(probe).color);
    }
    probe.remove();
    return (token) => resolved.get(token);
  }
}

customElements.define('neighbourhood-graph', NeighbourhoodGraph);
