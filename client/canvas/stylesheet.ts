import type { StylesheetJson } from 'cytoscape';
import { hueOf, type Tokens } from './tokens.ts';

/** How far an arrow stops before a body, in canvas units; a selected body has its yellow underlay around it. */
const GAP = 5;
const GAP_SELECTED = 17;
export const UNDERLAY = 11;
export const FADED = 0.45;

/**
 * The look of bodies and lines: shape, size, line family, arrow ends and states. Text, marks, icons and rings are painted by
 * our own layer; Cytoscape's labels are not used.
 *
 * @param calm no transitions: reduced motion, or too many elements to animate.
 */
export function stylesheet(tokens: Tokens, calm: boolean): StylesheetJson {
  return [...nodeStyles(tokens, calm), ...edgeStyles(tokens, calm), ...stateStyles(tokens)];
}

function nodeStyles(t: Tokens, calm: boolean): StylesheetJson {
  return [
    {
      selector: 'core',
      style: {
        'active-bg-opacity': 0,
        'selection-box-color': t.mark,
        'selection-box-border-color': t.ink,
        'selection-box-border-width': 1.5,
        'selection-box-opacity': 0.35,
        'outside-texture-bg-color': t.ground,
        'outside-texture-bg-opacity': 0,
      },
    },
    {
      selector: 'node',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        'background-color': t.panel,
        'border-color': t.ink,
        'border-width': 1.75,
        'overlay-opacity': 0,
        ...(calm
          ? {}
          : {
              'transition-property': 'opacity, background-color, border-color, border-width',
              'transition-duration': 240,
              'transition-timing-function': 'ease-out',
            }),
      },
    },
    { selector: '.kind-Person, .kind-More', style: { shape: 'ellipse' } },
    { selector: '.kind-Organisation', style: { shape: 'round-rectangle', 'corner-radius': '9' } },
    { selector: '.kind-Organisation.start', style: { 'corner-radius': '15' } },
    { selector: '.kind-Vessel', style: { shape: 'bottom-round-rectangle', 'corner-radius': '14' } },
    { selector: '.kind-Aircraft', style: { shape: 'round-triangle' } },
    { selector: '.kind-Country', style: { shape: 'round-hexagon' } },
    { selector: '.kind-Government', style: { shape: 'round-octagon', 'border-width': 2.25 } },
    { selector: '.kind-Programme', style: { shape: 'round-tag' } },
    {
      selector: '.kind-Work',
      style: { shape: 'rectangle', 'border-style': 'dashed', 'border-dash-pattern': [4, 3] },
    },
    { selector: '.kind-More', style: { 'border-style': 'double', 'border-width': 4.5 } },
    ...(['US', 'GB', 'CA'] as const).map((government) => ({
      selector: `node.gov-${government}`,
      style: { 'border-color': hueOf(t, government) },
    })),
    { selector: 'node.standing-ended', style: { 'border-color': t.edge2, 'border-width': 1.25 } },
    { selector: 'node.start', style: { 'background-color': t.ink, 'border-color': t.ink } },
    {
      selector: 'node.standing-not-yet',
      style: {
        'background-color': t.ground,
        'border-color': t.ctl,
        'border-style': 'dashed',
        'border-dash-pattern': [1.6, 3],
        'border-cap': 'round',
        'border-width': 1.6,
      },
    },
  ] as StylesheetJson;
}

function edgeStyles(t: Tokens, calm: boolean): StylesheetJson {
  return [
    {
      selector: 'edge',
      style: {
        'curve-style': 'straight',
        'line-color': t.edge,
        'source-arrow-color': t.edge,
        'target-arrow-color': t.edge,
        width: 1.75,
        'source-distance-from-node': GAP,
        'target-distance-from-node': GAP,
        'arrow-scale': 1,
        'overlay-opacity': 0,
        ...(calm
          ? {}
          : {
              'transition-property': 'opacity, line-color, width',
              'transition-duration': 240,
              'transition-timing-function': 'ease-out',
            }),
      },
    },
    { selector: 'edge.parallel', style: { 'curve-style': 'bezier', 'control-point-step-size': 46 } },
    { selector: '.family-ownership', style: { width: 3, 'target-arrow-shape': 'diamond', 'arrow-scale': 1.05 } },
    { selector: '.family-acts-for', style: { 'target-arrow-shape': 'triangle' } },
    {
      selector: '.family-supports',
      style: {
        width: 1.5,
        'source-arrow-shape': 'circle',
        'target-arrow-shape': 'triangle',
        'target-arrow-fill': 'hollow',
        'source-distance-from-node': 3,
      },
    },
    { selector: '.family-official', style: { 'target-arrow-shape': 'square', 'arrow-scale': 0.8 } },
    {
      // Two hairlines: the line in the ground's colour between two outlines.
      selector: '.family-kinship',
      style: { width: 2.4, 'line-color': t.ground, 'line-outline-width': 1.1, 'line-outline-color': t.edge },
    },
    { selector: '.family-linked', style: { width: 1.5, 'line-color': t.edge2 } },
    {
      selector: '.family-reported',
      style: {
        width: 1.5,
        'line-style': 'dashed',
        'line-dash-pattern': [7, 5],
        'target-arrow-shape': 'vee',
        'arrow-scale': 0.95,
      },
    },
    {
      // Dots: nobody has said that the two are one.
      selector: '.family-possible-match',
      style: { width: 3, 'line-style': 'dashed', 'line-dash-pattern': [0.1, 6], 'line-cap': 'round' },
    },
    { selector: '.family-hanging', style: { width: 1, 'line-color': t.hair } },
    {
      selector: '.family-sanctioned-by',
      style: {
        width: 1.5,
        'curve-style': 'unbundled-bezier',
        'edge-distances': 'node-position',
        'control-point-distances': 'data(bend)',
        'control-point-weights': 'data(bendAt)',
        'arrow-scale': 0.9,
      },
    },
    { selector: '.bar-at-target', style: { 'target-arrow-shape': 'tee' } },
    { selector: '.bar-at-source', style: { 'source-arrow-shape': 'tee' } },
    ...(['US', 'GB', 'CA'] as const).map((government) => ({
      selector: `.family-sanctioned-by.gov-${government}`,
      style: {
        'line-color': hueOf(t, government),
        'source-arrow-color': hueOf(t, government),
        'target-arrow-color': hueOf(t, government),
      },
    })),
    {
      selector: 'edge.standing-ended',
      style: { width: 1, 'line-color': t.hair, 'source-arrow-color': t.hair, 'target-arrow-color': t.hair },
    },
    {
      selector: 'edge.standing-not-yet',
      style: {
        width: 1.25,
        'line-style': 'dashed',
        'line-dash-pattern': [1.2, 4],
        'line-cap': 'round',
        'line-color': t.ctl,
        'line-outline-width': 0,
        'source-arrow-shape': 'none',
        'target-arrow-shape': 'none',
      },
    },
  ] as StylesheetJson;
}

function stateStyles(t: Tokens): StylesheetJson {
  return [
    { selector: 'node.hovered', style: { 'border-width': 2.5 } },
    { selector: 'node.kind-More.hovered', style: { 'border-width': 5.5 } },
    {
      selector: 'node.selected',
      style: {
        'underlay-color': t.mark,
        'underlay-opacity': 1,
        'underlay-padding': UNDERLAY,
        'underlay-shape': 'round-rectangle',
      },
    },
    { selector: 'node.selected[shape = "ellipse"]', style: { 'underlay-shape': 'ellipse' } },
    {
      selector: 'edge.selected',
      style: { 'underlay-color': t.mark, 'underlay-opacity': 1, 'underlay-padding': 5 },
    },
    { selector: 'edge.to-selected', style: { 'target-distance-from-node': GAP_SELECTED } },
    { selector: 'edge.from-selected', style: { 'source-distance-from-node': GAP_SELECTED } },
    { selector: 'edge.lit', style: { width: 3.5 } },
    { selector: '.faded', style: { opacity: FADED } },
  ] as StylesheetJson;
}
