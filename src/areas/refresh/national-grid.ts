/**
 * From the National Grid to latitude and longitude as maps on phones use them (WGS84), to a few
 * metres: the formulas of "A guide to coordinate systems in Great Britain" (Ordnance Survey), Airy's
 * ellipsoid, then a shift of seven parameters. Written here because a library for all the world's
 * grids would be the largest thing that a yearly command needs.
 */
const airy = { a: 6_377_563.396, b: 6_356_256.909 };
const wgs84 = { a: 6_378_137, b: 6_356_752.3142 };
const scale = 0.9996012717;
const origin = { lat: radians(49), lon: radians(-2), east: 400_000, north: -100_000 };

interface Position {
  readonly lat: number;
  readonly lon: number;
}

/** Degrees, with three digits after the point: about a hundred metres. */
export function positionOf(east: number, north: number): Position {
  const { lat, lon } = shifted(onAiry(east, north));
  return {
    lat: Math.round(degrees(lat) * 1000) / 1000,
    lon: Math.round(degrees(lon) * 1000) / 1000,
  };
}

/** Latitude and longitude in radians on the ellipsoid that the Grid is drawn on. */
export function onAiry(east: number, north: number): Position {
  const { a, b } = airy;
  const e2 = 1 - (b * b) / (a * a);
  let lat = origin.lat;
  let arc = 0;
  do {
    lat += (north - origin.north - arc) / (a * scale);
    arc = meridianArc(lat);
  } while (Math.abs(north - origin.north - arc) >= 0.00001);
  const sin = Math.sin(lat);
  const nu = (a * scale) / Math.sqrt(1 - e2 * sin * sin);
  const rho = (a * scale * (1 - e2)) / (1 - e2 * sin * sin) ** 1.5;
  const eta2 = nu / rho - 1;
  const tan = Math.tan(lat);
  const [t2, t4, t6] = [tan ** 2, tan ** 4, tan ** 6];
  const sec = 1 / Math.cos(lat);
  const x = east - origin.east;
  return {
    lat:
      lat -
      (tan / (2 * rho * nu)) * x ** 2 +
      (tan / (24 * rho * nu ** 3)) * (5 + 3 * t2 + eta2 - 9 * t2 * eta2) * x ** 4 -
      (tan / (720 * rho * nu ** 5)) * (61 + 90 * t2 + 45 * t4) * x ** 6,
    lon:
      origin.lon +
      (sec / nu) * x -
      (sec / (6 * nu ** 3)) * (nu / rho + 2 * t2) * x ** 3 +
      (sec / (120 * nu ** 5)) * (5 + 28 * t2 + 24 * t4) * x ** 5 -
      (sec / (5040 * nu ** 7)) * (61 + 662 * t2 + 1320 * t4 + 720 * t6) * x ** 7,
  };
}

function meridianArc(lat: number): number {
  const { a, b } = airy;
  const n = (a - b) / (a + b);
  const [less, more] = [lat - origin.lat, lat + origin.lat];
  return (
    b *
    scale *
    ((1 + n + (5 / 4) * n ** 2 + (5 / 4) * n ** 3) * less -
      (3 * n + 3 * n ** 2 + (21 / 8) * n ** 3) * Math.sin(less) * Math.cos(more) +
      ((15 / 8) * n ** 2 + (15 / 8) * n ** 3) * Math.sin(2 * less) * Math.cos(2 * more) -
      (35 / 24) * n ** 3 * Math.sin(3 * less) * Math.cos(3 * more))
  );
}

/** The same point on the ellipsoid of satellites, in radians. */
function shifted({ lat, lon }: Position): Position {
  const from = 1 - (airy.b / airy.a) ** 2;
  const nu = airy.a / Math.sqrt(1 - from * Math.sin(lat) ** 2);
  const [x, y, z] = [
    nu * Math.cos(lat) * Math.cos(lon),
    nu * Math.cos(lat) * Math.sin(lon),
    nu * (1 - from) * Math.sin(lat),
  ];
  const grow = 1 - 20.4894e-6;
  const [rx, ry, rz] = [0.1502, 0.247, 0.8421].map((seconds) => radians(seconds / 3600)) as [
    number,
    number,
    number,
  ];
  const X = 446.448 + grow * x - rz * y + ry * z;
  const Y = -125.157 + rz * x + grow * y - rx * z;
  const Z = 542.06 - ry * x + rx * y + grow * z;
  const to = 1 - (wgs84.b / wgs84.a) ** 2;
  const flat = Math.hypot(X, Y);
  let found = Math.atan2(Z, flat * (1 - to));
  for (let turn = 0; turn < 5; turn += 1) {
    const radius = wgs84.a / Math.sqrt(1 - to * Math.sin(found) ** 2);
    found = Math.atan2(Z + to * radius * Math.sin(found), flat);
  }
  return { lat: found, lon: Math.atan2(Y, X) };
}

function radians(angle: number): number {
  return (angle * Math.PI) / 180;
}

function degrees(angle: number): number {
  return (angle * 180) / Math.PI;
}
