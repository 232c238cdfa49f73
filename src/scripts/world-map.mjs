// Makes frontend/map/world.svg from Natural Earth (public domain), as npm's world-atlas packs it.
// In a folder with `npm i world-atlas@2 topojson-client@3`: node world-map.mjs > world.svg
import { readFileSync } from "node:fs";
import { feature, mesh } from "topojson-client";

const world = JSON.parse(readFileSync("node_modules/world-atlas/countries-50m.json", "utf8"));
const STEPS = 10; // places in a degree

const at = ([longitude, latitude]) => [Math.round(longitude * STEPS), Math.round(-latitude * STEPS)];

/** Cuts a ring where it crosses the date line; around a pole, it is led along the pole. */
function cut(ring) {
  const parts = [[]];
  for (const point of ring) {
    const last = parts.at(-1).at(-1);
    if (last && Math.abs(point[0] - last[0]) > 180) parts.push([]);
    parts.at(-1).push(point);
  }
  if (parts.length === 1) return parts;
  if (parts.length % 2 === 1) return [[...parts.at(-1), ...parts[0]], ...parts.slice(1, -1)];
  const all = [...parts.slice(1).flat(), ...parts[0]];
  const pole = all[0][1] < 0 ? -90 : 90;
  return [[[all[0][0], pole], ...all, [all.at(-1)[0], pole]]];
}

function line(points, closed) {
  let path = "";
  let last;
  let count = 0;
  for (const point of points.map(at)) {
    if (last && point[0] === last[0] && point[1] === last[1]) continue;
    path += last ? `${count === 1 ? "l" : " "}${point[0] - last[0]},${point[1] - last[1]}` : `M${point[0]},${point[1]}`;
    last = point;
    count++;
  }
  return count < (closed ? 4 : 2) ? "" : path.replaceAll(",-", "-") + (closed ? "z" : "");
}

const land = feature(world, world.objects.land).features
  .flatMap(({ geometry }) => (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates))
  .flat()
  .flatMap(cut)
  .map((ring) => line(ring, true))
  .join("");
const borders = mesh(world, world.objects.countries, (one, other) => one !== other).coordinates
  .map((arc) => line(arc, false))
  .join("");

process.stdout.write(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1800 -900 3600 1800">
<!-- Land and borders of Natural Earth, 1:50 million, public domain. Units: tenths of a degree. Made by src/scripts/world-map.mjs -->
<path id="land" d="${land}" vector-effect="non-scaling-stroke"/>
<path id="borders" d="${borders}" fill="none" vector-effect="non-scaling-stroke"/>
</svg>
`);
