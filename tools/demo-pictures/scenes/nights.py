"""Nights, moons, tea hills."""
from atelier.kit import *


@picture('night-sky-milky-way.jpg')
def milky():
    c = Canvas(61)
    sky(c, ['#050814', '#0a1024', '#14203c', '#2b3a58'], 820, cover=0)
    stars(c, 820, 900, milky=True)
    sea(c, 820, '#0a1222', chop=.25)
    c.reflect(820, .35, 8)
    headland(c, [(-20, 1067), (-20, 700), (200, 720), (420, 790), (600, 840), (700, 900), (720, 1067)], '#0a0d14', '#05070a', .1)
    with c.paint() as g:
        lighthouse(g, 210, 730, 150, '#3a404c')
    c.beam([(210, 600), (1300, 420), (1300, 500)], '#ffeebb', .3, 10)
    return c.finish(bloom=.4, grain=.03)


@picture('night-sky-trails.jpg')
def trails():
    c = Canvas(62)
    sky(c, ['#060b1e', '#0d1836', '#1b2c52', '#39486a'], 860, cover=0)
    rng = np.random.default_rng(5)
    with c.paint(mode='glow', texture=0) as g:
        for _ in range(420):
            r, a = rng.uniform(10, 1300), rng.uniform(0, 360)
            g.ellipse(760, 420, r, r, mix('#ffffff', ['#9fc0ff', '#ffd9a8'][rng.integers(2)], .5), rng.uniform(.12, .75), width=rng.uniform(.8, 2.2), start=a, end=a + 34)
    ridge(c, 880, 70, '#0b1018', seed=5, texture=.03)
    with c.paint() as g:
        house(g, 1080, 930, 130, 60, '#181c24', '#0f1218', '#ffc66d')
        for x in (420, 470, 520):
            conifer(g, x, 940, 150, '#0d1319', x)
    return c.finish(bloom=.35, grain=.03)


@picture('night-sky-moon.jpg')
def moon_close():
    c = Canvas(63, ground='#04060b')
    yy, xx = np.mgrid[0:c.h, 0:c.w].astype(np.float32)
    X, Y, R = 860, 540, 460
    dx, dy = (xx - X) / R, (yy - Y) / R
    r2 = dx * dx + dy * dy
    z = np.sqrt(np.clip(1 - r2, 0, 1))
    h = noise(c.h, c.w, 150, 3, 6) * .5
    rng = np.random.default_rng(8)
    rays = np.zeros_like(h)
    for _ in range(150):
        a, d, s = rng.uniform(0, 6.28), rng.random() ** .6 * .97, 6 + 60 * rng.random() ** 5 * 1.3
        cx, cy = X + np.cos(a) * d * R, Y + np.sin(a) * d * R
        q = np.hypot(xx - cx, yy - cy) / s
        h += np.where(q < 1, (q ** 2 - 1) * .55, .25 * np.exp(-((q - 1) / .22) ** 2)) * min(1.6, s / 16)
    gx, gy = np.gradient(h)[1] * 6, np.gradient(h)[0] * 6
    light_ = np.clip(dx * .72 - dy * .1 + z * .62 + gx * .9 - gy * .3, 0, 1.1)
    maria = smooth(noise(c.h, c.w, 420, 12, 3), .0, .5)
    tone = light_ * (.86 - .34 * maria)
    m = smooth(-r2, -1.004, -.996)
    c.a = c.a * (1 - m[..., None]) + (tone * m)[..., None] * np.asarray([1, .965, .9], np.float32)
    return c.finish(bloom=.15, grain=.02, wobble=.5)


@picture('night-sky-dusk.jpg')
def blue_hour():
    c = Canvas(64)
    sky(c, ['#0a1634', '#15305f', '#36598c', '#e59a5a'], 660, cover=.22, cloud='#7d6a7c', lit='#15284c')
    stars(c, 420, 60)
    ridge(c, 655, 24, '#1a2946', seed=6, down_to=680, texture=.02)
    sea(c, 662, '#0c1a38', chop=.3)
    with c.paint() as g:
        trawler(g, 1120, 740, 130, '#0c1424', '#0c1424', lit='#ffcf80')
    glimmer(c, 1130, 745, 860, '#ffc070', 10)
    return c.finish()


@picture('moonrise-sea.jpg')
def moonrise():
    c = Canvas(65)
    sky(c, ['#1a2444', '#3a4266', '#7d6a80', '#c99a88'], 680, cover=.3)
    moon(c, 940, 470, 92, '#f7dcae')
    sea(c, 680, '#1c2840', chop=.4, sun=(940, '#f7dcae', 80))
    rocks(c, 880, '#20242e', 20, 130, 4, depth=170)
    return c.finish(bloom=.4)


@picture('tide-moon-water.jpg')
def tide_moon():
    c = Canvas(66)
    sky(c, 'night', 600, cover=.35)
    stars(c, 560, 220), moon(c, 760, 230, 84)
    sea(c, 600, '#050d1c', chop=.22, sun=(760, '#efe8d2', 95))
    with c.paint() as g:
        trawler(g, 820, 760, 240, '#060a12', '#070c15', lit='#d9a95a')
    return c.finish(bloom=.45)


def terraces(name, seed, kind, mist):
    @picture(name)
    def draw():
        c = Canvas(seed)
        sky(c, kind, 420, cover=.7)
        ranges(c, 330, 70, ['#9db0a8', '#7d9884', '#5f8360'], seed=seed, step=70, texture=.05)
        c.mist(430, 90, '#dfe5df', mist)
        rng = np.random.default_rng(seed)
        with c.paint(texture=.26, cell=13, light=(3, .3)) as g:
            for r in range(17):
                t = (r / 16) ** 1.5
                y = 480 + t * 560
                w = 12 + 64 * t
                line = [(x, y + (60 + 60 * t) * np.sin(x / 420 + seed + r * .09) + (x - 800) * .06) for x in range(-80, 1700, 60)]
                g.spline([(x, yy + w * .75) for x, yy in line], '#3a3220', w * .5, .9)
                g.spline(line, '#2d5a2c', w)
                g.spline([(x, yy - w * .2) for x, yy in line], '#4f8a3a', w * .55)
                g.spline([(x, yy - w * .38) for x, yy in line], '#86b552', w * .18, .9)
                for x, yy in line:
                    for _ in range(int(4 + 8 * t)):
                        g.ellipse(x + rng.uniform(-30, 30), yy - w * .3 + rng.normal(0, w * .16), 3 + 7 * t, 2 + 4 * t, mix('#3f7a30', '#b9d874', rng.random()), .8, rng.uniform(-40, 40))
        with c.paint() as g:
            people(g, [(420, 760), (500, 752)] if seed % 2 else [(1130, 720)], 110, 3, ('bend', 'stand'))
        c.mist(560, 60, '#e4e9e2', mist * .6, 3)
        return c.finish()


terraces('tea-terraces-oster.jpg', 67, 'grey', .6)
terraces('tea-auction-leaves.jpg', 68, 'pale', .95)


@picture('tea-leaves-close.jpg')
def leaves():
    c = Canvas(69, ground='#274a2a')
    c.veil('#6d9a4a', np.clip(.4 + .5 * noise(c.h, c.w, 420, 3, 3), 0, 1))
    rng = np.random.default_rng(5)

    def leaf(g, x, y, s, rot, col):
        with g.at(x, y, s / 100, rot):
            g.blob([(0, 0), (-26, -40), (-24, -80), (0, -124), (24, -80), (26, -40)], g.along(-26, 0, 26, 0, dark(col, .25), col, light(col, .3)))
            g.line([(0, 0), (0, -118)], light(col, .4), 2)
            for k in range(6):
                g.line([(0, -16 - k * 16), (20 - k, -30 - k * 16)], light(col, .3), .8), g.line([(0, -16 - k * 16), (-20 + k, -30 - k * 16)], dark(col, .3), .8)
    for blur, n, s in ((16, 26, 260), (6, 12, 300)):
        with c.paint(blur=blur, texture=.05) as g:
            for _ in range(n):
                leaf(g, rng.uniform(0, 1600), rng.uniform(200, 1200), s * rng.uniform(.7, 1.2), rng.uniform(-80, 80), mix('#3f7a34', '#8cb84e', rng.random()))
    with c.paint(texture=.08, light=(4, .4)) as g:
        g.spline([(780, 1100), (800, 840), (800, 620)], '#7fa548', 20)
        for rot, s, col in ((-76, 330, '#4f8a38'), (72, 350, '#4a8438'), (-34, 370, '#7fb14a'), (30, 380, '#8cbc52'), (-4, 300, '#b9d974')):
            leaf(g, 800, 700 if abs(rot) > 50 else 640, s, rot, col)
        for _ in range(26):
            x, y, r = 800 + rng.normal(0, 190), 480 + rng.normal(0, 120), rng.uniform(5, 15)
            g.circle(x, y, r, '#e9f7dc', .35), g.circle(x - r * .3, y - r * .35, r * .3, '#ffffff', .9), g.ellipse(x, y, r, r, '#2d5a2a', .4, width=1.4)
    return c.finish(bloom=.35)


@picture('tea-turbines-ridge.jpg')
def turbines():
    c = Canvas(70)
    sky(c, 'dawn', 700, cover=.4, sun=(380, 560, 34, '#ffe2b0'))
    for i, (y, col) in enumerate(((560, '#8f8ea6'), (650, '#6d7290'), (760, '#4a5570'))):
        line = ridge(c, y, 60, col, seed=i * 5 + 3, texture=.04)
        with c.paint(light=(-3, .4), tint=(col, .5 - i * .2)) as g:
            for k in range(5 - i):
                x = 180 + k * 330 + i * 120
                h = 150 + i * 110
                yy = line[min(1599, x)] + 4
                g.taper((x, yy), (x, yy - h), 5 + i * 2, 2.4 + i, '#eceae4')
                for a in (k * 41, k * 41 + 120, k * 41 + 240):
                    with g.at(x, yy - h, h / 200, a):
                        g.blob([(0, -4), (40, -9), (118, -2), (40, 4)], '#f4f2ec')
        c.mist(y + 70, 46, '#e9c9b0', .5, i)
    return c.finish(bloom=.4)


@picture('tea-spider-web.jpg')
def web():
    c = Canvas(71, ground='#2c4436')
    c.veil('#7d9a70', np.clip(.35 + .5 * noise(c.h, c.w, 380, 8, 3), 0, 1))
    with c.paint(blur=18) as g:
        g.circle(1180, 260, 190, '#e9e2b8', .6)
    with c.paint(blur=4) as g:
        g.spline([(200, 1100), (330, 500), (380, -20)], '#4a4a2c', 22), g.spline([(1400, 1100), (1330, 600), (1380, -20)], '#4a4a2c', 18)
    rng = np.random.default_rng(2)
    spokes = [k * 2 * np.pi / 22 + rng.normal(0, .05) for k in range(22)]
    with c.paint(texture=0) as g:
        for a in spokes:
            g.line([(820, 500), (820 + np.cos(a) * 700, 500 + np.sin(a) * 620)], '#f0f4ec', 1.5, .6)
        for r in np.arange(30, 470, 17):
            pts = [(820 + np.cos(a) * r * (1 - .03 * (i % 2)), 500 + np.sin(a) * r * .93 + r * .02) for i, a in enumerate(spokes)]
            for (x0, y0), (x1, y1) in zip(pts, pts[1:] + pts[:1]):
                mx, my = (x0 + x1) / 2 * .985 + 820 * .015, (y0 + y1) / 2 * .985 + 500 * .015 + 3
                g.spline([(x0, y0), (mx, my), (x1, y1)], '#eef4ee', 1.2, .6)
                for t in np.linspace(0, 1, max(3, int(r / 26))):
                    g.circle(x0 + (x1 - x0) * t, y0 + (y1 - y0) * t + 3 * np.sin(np.pi * t), rng.uniform(1.8, 4.2), '#fbfff8', .85)
    return c.finish(bloom=.5)
