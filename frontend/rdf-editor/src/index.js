import { RdfEditor } from './element.js';

if (!customElements.get('rdf-editor')) customElements.define('rdf-editor', RdfEditor);
