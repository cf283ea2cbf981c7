"""Streets, houses, lamps, skylines and rooms."""
import numpy as np

from .pen import dark, light, mix


def skyline(c, y, colour, height=200, seed=1, lit=None, x0=0, x1=None, tint=None, wmin=26, wmax=80):
    rng = np.random.default_rng(seed)
    x1 = x1 or c.w
    panes = []
    with c.paint(texture=.05, tint=tint) as g:
        x = x0
        while x < x1:
            w, h = rng.uniform(wmin, wmax), height * rng.uniform(.3, 1) ** 1.3
            col = mix(colour, dark(colour, .35), rng.random())
            g.rect(x, y - h, w + 1, h, g.down(y - h, y, col, mix(col, colour, .5)))
            k = rng.random()
            if k < .2:
                g.poly([(x, y - h), (x + w / 2, y - h - w * .4), (x + w, y - h)], col)
            elif k < .35:
                g.line([(x + w / 2, y - h), (x + w / 2, y - h - 40)], col, 3)
            elif k < .55:
                g.rect(x + w * .2, y - h - 14, w * .4, 15, col)
            for wy in np.arange(y - h + 9, y - 8, 14):
                for wx in np.arange(x + 6, x + w - 8, 11):
                    if rng.random() < .34:
                        panes.append((wx, wy, rng.random()))
            x += w
    if lit:
        with c.paint(mode='glow', texture=0) as g:
            for wx, wy, k in panes:
                g.rect(wx, wy, 5, 7, mix(lit, '#ff9d4d', k * .5), .35 + .55 * k)


def house(g, x, y, w, h, wall='#e6dfd0', roof='#46505a', lit=None, floors=1, door='#5a3a2c', chimney=True, pitch=.42, glass='#33424e', cols=None):
    """A cottage or town house from the front; y is the ground."""
    rh = w * pitch
    if chimney:
        g.rect(x + w * .74, y - h - rh * .95, w * .09, rh * .7, dark(wall, .3))
    g.rect(x, y - h, w, h, g.along(x, 0, x + w, 0, dark(wall, .18), wall, light(wall, .1)))
    g.poly([(x - w * .05, y - h + 2), (x + w * .08, y - h - rh), (x + w * .92, y - h - rh), (x + w * 1.05, y - h + 2)], g.down(y - h - rh, y - h, light(roof, .12), dark(roof, .3)))
    n = cols or max(2, int(w / 70))
    for f in range(floors):
        top = y - h + h / floors * (f + .24)
        for i in range(n):
            wx, ww, wh = x + w * (i + .5) / n - w * .07, w * .14, h / floors * .42
            if f == floors - 1 and i == n // 2:
                g.rect(wx, y - h / floors * .66, ww * 1.05, h / floors * .66, door)
                continue
            g.rect(wx - 3, top - 3, ww + 6, wh + 6, light(wall, .5))
            g.rect(wx, top, ww, wh, lit if lit and (i + f) % 3 != 1 else glass)
            g.line([(wx + ww / 2, top), (wx + ww / 2, top + wh)], light(wall, .5), 2)
            g.line([(wx, top + wh / 2), (wx + ww, top + wh / 2)], light(wall, .5), 2)


def shop_house(g, x, y, w, h, wood='#4a372b', lit='#ffcf85', roof='#2c3238', sign='#8e3b2c', seed=1):
    """A two-storey timber shop with a tiled, upturned eave."""
    rng = np.random.default_rng(seed)
    g.rect(x, y - h, w, h, g.down(y - h, y, wood, dark(wood, .35)))
    for i in range(int(w / 14)):
        g.line([(x + i * 14, y - h), (x + i * 14, y)], dark(wood, .5), 1, .5)
    for wx in np.linspace(x + w * .1, x + w * .66, 3 if w > 150 else 2):
        ww = w * .2
        on = rng.random() < .7
        g.rect(wx, y - h * .84, ww, h * .24, lit if on else '#202a33')
        for k in range(1, 4):
            g.line([(wx + ww * k / 4, y - h * .84), (wx + ww * k / 4, y - h * .6)], dark(wood, .5), 2.4)
        g.line([(wx, y - h * .72), (wx + ww, y - h * .72)], dark(wood, .5), 2.4)
    g.rect(x + w * .08, y - h * .42, w * .84, h * .42, g.down(y - h * .42, y, lit, mix(lit, '#8a4a22', .5)))
    for k in range(6):
        g.line([(x + w * (.08 + .168 * k), y - h * .42), (x + w * (.08 + .168 * k), y)], dark(wood, .4), 4)
    for yy, o in ((y - h, .09), (y - h * .5, .05)):
        e = w * o + 12
        g.blob([(x - e, yy - 8), (x, yy + 6), (x + w, yy + 6), (x + w + e, yy - 8), (x + w * .9, yy - h * .10), (x + w * .1, yy - h * .10)], g.down(yy - h * .1, yy + 6, light(roof, .15), dark(roof, .3)), tension=.6)
        for k in range(int(w / 12)):
            g.line([(x + k * 12, yy - h * .09), (x + k * 12 - 3, yy + 2)], dark(roof, .5), 1.4, .7)
    g.rect(x + w * .3, y - h * .485, w * .4, h * .07, sign)
    for k in range(4):
        g.rect(x + w * (.34 + k * .085), y - h * .47, w * .045, h * .04, '#ead9a8', .85)


def lantern(g, x, y, r=16, colour='#e8763a', cord=14):
    g.line([(x, y - r - cord), (x, y - r)], '#1a1614', 1.5)
    g.ellipse(x, y, r, r * 1.18, g.radial(x, y + r * .2, r * 1.25, '#ffe9b0', light(colour, .25), colour))
    for k in (-.5, 0, .5):
        g.line([(x - r * .9, y + k * r), (x + r * .9, y + k * r)], dark(colour, .3), 1, .5)
    g.rect(x - r * .42, y - r * 1.28, r * .84, r * .2, '#2a1d16')
    g.rect(x - r * .42, y + r * 1.1, r * .84, r * .2, '#2a1d16')


def lantern_string(c, p, q, n=8, sag=50, r=16, colours=('#e8763a', '#d9442f', '#f0b04a'), seed=1):
    pts = []
    for i in range(n):
        t = (i + .5) / n
        pts.append((p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t + sag * 4 * t * (1 - t)))
    with c.paint(texture=0) as g:
        g.spline([p] + pts + [q], '#1a1614', 2)
        for i, (x, y) in enumerate(pts):
            lantern(g, x, y + r + 8, r, colours[i % len(colours)], 8)
    with c.paint(mode='glow', texture=0) as g:
        for x, y in pts:
            g.glow(x, y + r + 8, r * 4.4, '#ff9a48', .42)


def lamp(c, x, y, h=260, colour='#ffd98f', post='#20252b', arm=0, r=150, strength=.7):
    with c.paint(texture=0) as g:
        g.line([(x, y), (x, y - h)], post, max(3, h * .022))
        hx = x + arm
        if arm:
            g.spline([(x, y - h), (x + arm * .4, y - h - abs(arm) * .3), (hx, y - h - 4)], post, max(3, h * .018))
        g.poly([(hx - h * .035, y - h), (hx + h * .035, y - h), (hx + h * .024, y - h + h * .07), (hx - h * .024, y - h + h * .07)], colour)
        g.poly([(hx - h * .045, y - h), (hx, y - h - h * .04), (hx + h * .045, y - h)], post)
    with c.paint(mode='glow', texture=0) as g:
        g.glow(hx, y - h + h * .03, r, colour, strength)


def bulbs(c, p, q, n=14, sag=40, colour='#ffd88a', r=5):
    with c.paint(texture=0) as g:
        g.spline([p, ((p[0] + q[0]) / 2, (p[1] + q[1]) / 2 + sag), q], '#14161a', 1.6)
    with c.paint(mode='glow', texture=0) as g:
        for i in range(n):
            t = (i + .5) / n
            x, y = p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t + sag * 4 * t * (1 - t) * .96
            g.circle(x, y + 4, r, '#fff2cf')
            g.glow(x, y + 4, r * 7, colour, .55)


def room(c, wall='#8b7b66', floor='#5a4636', ceiling=None, vanish=(800, 420), back=(430, 200, 1170, 700), texture=.05, boards=True):
    """A room in one-point perspective; back is the far wall."""
    x0, y0, x1, y1 = back
    w, h = c.w, c.h
    ceiling = ceiling or light(wall, .2)
    with c.paint(texture=texture, cell=80) as g:
        g.poly([(0, 0), (w, 0), (x1, y0), (x0, y0)], g.down(0, y0, dark(ceiling, .25), ceiling))
        g.poly([(0, h), (w, h), (x1, y1), (x0, y1)], g.down(y1, h, floor, dark(floor, .35)))
        g.poly([(0, 0), (x0, y0), (x0, y1), (0, h)], g.along(0, 0, x0, 0, dark(wall, .4), dark(wall, .12)))
        g.poly([(w, 0), (x1, y0), (x1, y1), (w, h)], g.along(w, 0, x1, 0, dark(wall, .3), dark(wall, .05)))
        g.rect(x0, y0, x1 - x0, y1 - y0, wall)
        if boards:
            for i in range(-14, 31):
                bx = x0 + (x1 - x0) * i / 16
                k = (h - vanish[1]) / (y1 - vanish[1])
                g.line([(bx, y1), (vanish[0] + (bx - vanish[0]) * k, h)], dark(floor, .4), 1.6, .5)


def pane(c, x, y, w, h, nx=2, ny=2, frame='#d9d2c2', sill=True, bar=7):
    """Window bars over whatever was painted there before."""
    with c.paint(texture=.04) as g:
        for i in range(nx + 1):
            g.rect(x + w * i / nx - bar / 2, y, bar, h, frame)
        for j in range(ny + 1):
            g.rect(x - bar / 2, y + h * j / ny - bar / 2, w + bar, bar, frame)
        for r in (0, 1):
            g.rect(x - bar * 2, y - bar * 2 + r * (h + bar * 2), w + bar * 4, bar * 2, dark(frame, .1))
        g.rect(x - bar * 2, y - bar, bar * 2, h + bar * 2, frame)
        g.rect(x + w, y - bar, bar * 2, h + bar * 2, frame)
        if sill:
            g.rect(x - bar * 4, y + h + bar, w + bar * 8, bar * 2.4, light(frame, .2))


def drops(c, x, y, w, h, n=260, seed=4):
    """Rain on a window pane."""
    rng = np.random.default_rng(seed)
    with c.paint(texture=0, blur=.5) as g:
        for _ in range(n):
            px, py, r = x + rng.random() * w, y + rng.random() * h, rng.uniform(1.2, 5)
            g.ellipse(px, py, r, r * 1.25, '#dfe8ee', .38)
            g.ellipse(px, py - r * .4, r * .6, r * .5, '#20303c', .3)
            if rng.random() < .16:
                g.line([(px, py), (px + rng.normal(0, 2), min(y + h, py + rng.uniform(30, 120)))], '#d5e0e6', r * .5, .3)


def table(c, y, colour='#6a4a32', seed=1, planks=5):
    """A table top or bench seen from slightly above, from y to the bottom."""
    rng = np.random.default_rng(seed)
    with c.paint(texture=.2, cell=26, stretch=14) as g:
        g.rect(0, y, c.w, c.h - y, g.down(y, c.h, light(colour, .14), dark(colour, .2)))
        for i in range(planks):
            t = (i / planks) ** 1.3
            yy = y + t * (c.h - y)
            g.line([(0, yy), (c.w, yy + rng.normal(0, 3))], dark(colour, .6), 2 + 3 * t, .8)
            for _ in range(12):
                gx = rng.uniform(0, c.w)
                gy = yy + rng.uniform(4, (c.h - y) / planks)
                g.spline([(gx, gy), (gx + 120, gy + rng.normal(0, 4)), (gx + 320, gy)], dark(colour, .4), 1.2, .35)


def shadow(c, x, y, rx, ry, alpha=.45, blur=14):
    with c.paint(mode='shade', texture=0, blur=blur, opacity=alpha) as g:
        g.ellipse(x, y, rx, ry, '#14100c')


def steam(c, x, y, h=300, w=90, colour='#f4f1ea', alpha=.5, seed=3, blur=16, n=46):
    rng = np.random.default_rng(seed)
    with c.paint(texture=0, blur=blur, opacity=alpha) as g:
        for i in range(n):
            t = i / n
            g.ellipse(x + np.sin(t * 5 + seed) * w * .4 * (t + .2) + rng.normal(0, w * .16), y - t * h, w * (.16 + .42 * t) * rng.uniform(.6, 1.2), h * .06, colour, (1 - t) * .4)
