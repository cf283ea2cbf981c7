"""People: jointed figures in silhouette or in plain clothes, rows, crowds."""
import math

import numpy as np

from .pen import dark, light, mix

# joint angles in degrees from straight down, positive = forward (to the right):
# torso lean, arm upper/fore (far), arm upper/fore (near), thigh/shin (far), thigh/shin (near)
POSES = {
    'stand': (0, -6, 4, 8, 14, -3, -3, 4, 2),
    'wait': (2, 4, 30, 10, 46, -2, -2, 3, 3),
    'walk': (4, 28, 40, -26, -8, -24, -38, 24, 10),
    'run': (14, 62, 128, -58, 22, -38, -96, 56, 8),
    'run2': (12, -50, 30, 66, 140, 46, -20, -30, -70),
    'point': (3, -8, 6, 82, 92, -6, -6, 8, 4),
    'arms': (0, 158, 170, -158, -170, -6, -6, 6, 4),
    'cheer': (0, 20, 30, 165, 172, -5, -5, 6, 4),
    'sit': (4, 24, 70, 18, 62, 82, 4, 86, 0),
    'row': (-18, 78, 96, 70, 92, 78, 12, 82, 20),
    'bend': (52, 44, 56, 30, 40, -4, -14, 10, -8),
    'wrestle': (46, 92, 100, 70, 96, -34, -20, 30, -16),
    'fan': (-2, -60, -20, 118, 150, -7, -3, 8, 4),
    'conduct': (2, 98, 150, 60, 128, -4, -4, 5, 3),
    'kick': (-10, -50, -30, 55, 70, -8, -22, 62, 44),
    'bat': (8, 110, 170, 95, 160, -16, -10, 22, 4),
    'bow': (0, 88, 92, 96, -96, -10, -6, 12, 6),
    'carry': (8, 16, 78, 10, 70, -20, -30, 18, 6),
}


def _end(p, ang, ln):
    a = math.radians(ang)
    return p[0] + math.sin(a) * ln, p[1] + math.cos(a) * ln


def figure(g, x, y, h, pose='stand', coat='#2b3138', legs='#1d2126', skin='#a97b5d', hair='#221c18', long_coat=False, hat=None, bag=None, flip=False, back=False, skirt=False, flat=None):
    """One person standing at (x, y), h tall. flat: one colour for all (silhouette)."""
    if flat:
        coat = legs = skin = hair = flat
        hat = flat if hat else None
    lean, a1, a2, b1, b2, l1, l2, r1, r2 = POSES[pose] if isinstance(pose, str) else pose
    u = h / 8
    with g.at(x, y, 1, flip=flip):
        hip = (0, -4.05 * u)
        low = max(_end(_end((0, 0), l1, 2.0 * u), l2, 2.05 * u)[1], _end(_end((0, 0), r1, 2.0 * u), r2, 2.05 * u)[1])
        hip = (0, -low - .05 * u)
        chest = (hip[0] + math.sin(math.radians(lean)) * 2.55 * u, hip[1] - math.cos(math.radians(lean)) * 2.55 * u)
        neck = (chest[0] + math.sin(math.radians(lean)) * .35 * u, chest[1] - .35 * u)
        head = (neck[0] + math.sin(math.radians(lean * .7)) * .55 * u, neck[1] - .52 * u)

        def leg(t, s, col):
            k = _end(hip, t, 2.0 * u)
            f = _end(k, s, 2.0 * u)
            g.taper(hip, k, .46 * u, .33 * u, col)
            g.taper(k, f, .33 * u, .2 * u, col)
            g.taper((f[0] - .1 * u, f[1]), (f[0] + .42 * u, f[1] + .06 * u), .19 * u, .13 * u, flat or dark(col, .5))

        def arm(t, s, col):
            sh = (chest[0], chest[1] + .12 * u)
            e = _end(sh, t, 1.35 * u)
            w = _end(e, s, 1.2 * u)
            g.taper(sh, e, .33 * u, .26 * u, col)
            g.taper(e, w, .26 * u, .19 * u, col)
            g.circle(w[0], w[1], .2 * u, skin)
            return w
        arm(a1, a2, flat or dark(coat, .25))
        leg(l1, l2, flat or dark(legs, .25))
        leg(r1, r2, legs)
        g.blob([(chest[0] - .72 * u, chest[1] + .1 * u), (chest[0], chest[1] - .34 * u), (chest[0] + .72 * u, chest[1] + .1 * u),
                (hip[0] + .62 * u, hip[1] + .1 * u), (hip[0], hip[1] + .3 * u), (hip[0] - .62 * u, hip[1] + .1 * u)],
               coat if flat else g.along(-.8 * u, 0, .8 * u, 0, dark(coat, .3), coat, light(coat, .12)), tension=.7)
        if long_coat or skirt:
            g.poly([(hip[0] - .62 * u, hip[1] - .2 * u), (hip[0] + .62 * u, hip[1] - .2 * u), (hip[0] + .85 * u, hip[1] + 1.7 * u), (hip[0] - .8 * u, hip[1] + 1.75 * u)], coat)
        g.taper(chest, neck, .24 * u, .2 * u, skin)
        g.ellipse(head[0], head[1], .42 * u, .53 * u, skin)
        if back:
            g.ellipse(head[0], head[1] - .04 * u, .44 * u, .54 * u, hair)
        else:
            g.ellipse(head[0] - .06 * u, head[1] - .17 * u, .45 * u, .42 * u, hair, start=150, end=385)
        if hat:
            g.ellipse(head[0], head[1] - .3 * u, .62 * u, .13 * u, hat)
            g.ellipse(head[0], head[1] - .42 * u, .4 * u, .3 * u, hat)
        w = arm(b1, b2, coat)
        if bag:
            g.rect(w[0] - .45 * u, w[1] + .1 * u, .9 * u, .75 * u, bag, r=.1 * u)
    return (x - w[0] if flip else x + w[0], y + w[1])


COATS = ['#2f3b46', '#5a3a32', '#3e4f3a', '#6b5b45', '#27364f', '#70403c', '#444049', '#8a6d3b', '#38545a', '#9a4a34', '#5d6a72']
SKINS = ['#c99b7a', '#a97b5d', '#e0b893', '#7a5238', '#5c3d2b', '#d8a983']


def people(g, spots, h, seed=1, poses=('stand', 'wait', 'walk'), flat=None, scale=None, umbrella=0.0, back=False):
    """A figure at each (x, y)."""
    rng = np.random.default_rng(seed)
    for x, y in spots:
        hh = h * rng.uniform(.88, 1.06) * (scale(y) if scale else 1)
        figure(g, x, y, hh, rng.choice(poses), COATS[rng.integers(len(COATS))], ['#1f242a', '#2c2a2c', '#37322c', '#22303a'][rng.integers(4)],
               SKINS[rng.integers(6)], ['#1c1714', '#2e221a', '#5b4028', '#8b8378', '#14110f'][rng.integers(5)],
               long_coat=rng.random() < .35, hat='#23272c' if rng.random() < .18 else None,
               bag='#2b2520' if rng.random() < .2 else None, flip=rng.random() < .5, back=back, flat=flat)
        if umbrella and rng.random() < umbrella:
            col = flat or COATS[rng.integers(len(COATS))]
            g.line([(x + hh * .06, y - hh * .5), (x + hh * .06, y - hh * 1.12)], '#222', 2)
            g.ellipse(x + hh * .06, y - hh * 1.02, hh * .36, hh * .2, col, start=180, end=360)


def heads(c, y, size, colour, count=70, seed=2, arms=0.0, lights=None, rows=3, rim=None, step=.8):
    """A crowd from behind as rows of heads and shoulders, near rows larger and darker."""
    rng = np.random.default_rng(seed)
    glow = []
    for r in range(rows):
        s = size * (1 + .5 * r)
        yy = y + r * size * step
        col = dark(colour, .25 * r)
        with c.paint(texture=.05, light=(2, .5) if rim else None) as g:
            x = -s * rng.random()
            while x < c.w + s:
                j = rng.uniform(.85, 1.15)
                hy = yy + rng.normal(0, s * .13)
                k = mix(col, rim or light(col, .2), rng.random() * .35 if rim else rng.random() * .2)
                g.blob([(x - s * 1.05 * j, hy + s * 5.5), (x - s * .98 * j, hy + s * 1.5), (x - s * .72 * j, hy + s * .95), (x, hy + s * .62), (x + s * .72 * j, hy + s * .95), (x + s * .98 * j, hy + s * 1.5), (x + s * 1.05 * j, hy + s * 5.5)], k, tension=.8)
                g.ellipse(x, hy, s * .42 * j, s * .54 * j, k)
                g.ellipse(x, hy + s * .5, s * .22, s * .35, k)
                if rng.random() < .3:
                    g.blob([(x - s * .46, hy + s * .8), (x - s * .5, hy - s * .1), (x, hy - s * .62), (x + s * .5, hy - s * .1), (x + s * .46, hy + s * .8)], dark(k, .2))
                if rng.random() < arms:
                    side = rng.choice((-1, 1))
                    hand = (x + side * s * rng.uniform(.6, 1.1), hy - s * rng.uniform(.9, 1.7))
                    g.taper((x + side * s * .8, hy + s * 1.1), hand, s * .2, s * .12, k)
                    g.circle(*hand, s * .16, k)
                    if lights:
                        glow.append((*hand, s))
                x += s * rng.uniform(1.3, 1.9)
    if lights and glow:
        with c.paint(mode='glow', texture=0) as g:
            for x, hy, s in glow:
                col = lights if isinstance(lights, str) else lights[rng.integers(len(lights))]
                g.glow(x, hy - s * .35, s * .8, col, .9)
                g.taper((x, hy - s * .1), (x, hy - s * .7), s * .09, s * .09, col)
