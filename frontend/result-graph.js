/*
 * <result-graph>: a picture of what a query found to be linked, drawn with Cytoscape. The table says the same in words, so the
 * picture is hidden from screen readers and takes no keyboard focus. Colours are the page's tokens.
 */
const CYTOSCAPE = './webjars/cytoscape/3.33.1/dist/cytoscape.esm.min.mjs';
const LONGEST = 28;

const clipped = (label) => (label.length > LONGEST ? `${label.slice(0, LONGEST - 1)}…` : label);

class ResultGraph extends HTMLElement {
  #picture = null;
  #cy = null;
  #canvas = document.createElement('div');
  #caption = document.createElement('p');
  #observers = [];

  set picture(value) {
    this.#picture = value;
    if (this.isConnected) this.#draw();
  }

  connectedCallback() {
    if (Object.hasOwn(this, 'picture')) {
      const value = this.picture;
      delete this.picture;
      this.#picture = value;
    }
    this.#canvas.className = 'result-canvas';
    this.#caption.className = 'muted small';
    this.#caption.textContent = this.hint ?? '';
    this.replaceChildren(this.#canvas, this.#caption);
    const themed = new MutationObserver(() => this.#paint());
    themed.observe(document.documentElement, { attributes: true });
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const repaint = () => this.#paint();
    dark.addEventListener('change', repaint);
    this.#observers = [themed, { disconnect: () => dark.removeEventListener('change', repaint) }];
    this.#draw();
  }

  disconnectedCallback() {
    this.#observers.forEach((observer) => observer.disconnect());
    this.#cy?.destroy();
    this.#cy = null;
  }

  async #draw() {
    const picture = this.#picture;
    if (picture === null) return;
    const { default: cytoscape } = await import(CYTOSCAPE);
    if (picture !== this.#picture || !this.isConnected) return;
    this.#cy?.destroy();
    const nodes = picture.nodes.map(({ id, label, href }) => ({ data: { id, label: clipped(label), href } }));
    const edges = picture.edges.map(({ source, target, label }, index) => ({
      data: { id: `e${index}`, source, target, label: clipped(label) },
    }));
    this.#cy = cytoscape({
      container: this.#canvas,
      elements: [...nodes, ...edges],
      layout: { name: 'cose', animate: false, randomize: false, padding: 24, nodeRepulsion: () => 60000, idealEdgeLength: () => 90 },
      minZoom: 0.2,
      maxZoom: 3,
      userZoomingEnabled: false,
      autounselectify: true,
    });
    this.#cy.on('tap', 'node', (event) => {
      const href = event.target.data('href');
      if (href) location.assign(new URL(href, document.baseURI));
    });
    this.#paint();
  }

  #paint() {
    const style = getComputedStyle(this);
    const colour = (name) => {
      const probe = document.createElement('span');
      probe.style.color = `var(${name})`;
      this.append(probe);
      const value = getComputedStyle(probe).color;
      probe.remove();
      return value;
    };
    const ink = colour('--ink');
    const line = colour('--edge');
    const accent = colour('--accent');
    const paper = colour('--paper');
    this.#cy?.style([
      {
        selector: 'node',
        style: {
          width: 12,
          height: 12,
          'background-color': accent,
          label: 'data(label)',
          color: ink,
          'font-family': style.fontFamily,
          'font-size': 12,
          'text-valign': 'bottom',
          'text-margin-y': 4,
          'text-outline-color': paper,
          'text-outline-width': 2,
        },
      },
      {
        selector: 'edge',
        style: {
          width: 1.5,
          'line-color': line,
          'target-arrow-color': line,
          'target-arrow-shape': 'triangle',
          'curve-style': 'bezier',
          label: 'data(label)',
          color: ink,
          'font-size': 10,
          'text-rotation': 'autorotate',
          'text-outline-color': paper,
          'text-outline-width': 2,
        },
      },
    ]);
  }
}

customElements.define('result-graph', ResultGraph);
