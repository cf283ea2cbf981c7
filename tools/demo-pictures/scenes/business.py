"""Business, technology, the works, markets abroad."""
from atelier.kit import *

from .country import coast


@picture('lumen-fab-millrace.jpg')
def fab():
    c = Canvas(81)
    sky(c, 'pale', 560, cover=.45)
    skyline(c, 560, '#93a2ad', 110, 4, tint=('#c3cfd3', .4))
    ground(c, 560, '#7f8a80', '#6d756a')
    with c.paint(texture=.05, light=(3, .2)) as g:
        g.poly([(120, 390), (1120, 430), (1120, 620), (120, 680)], g.along(120, 0, 1120, 0, '#f0f2f0', '#c9d3d6'))
        g.poly([(120, 390), (1120, 430), (1120, 448), (120, 412)], '#8fa3ad'), g.poly([(120, 640), (1120, 596), (1120, 620), (120, 680)], '#5f7a86')
        for k in range(15):
            t = k / 15
            x, y, s = 150 + t * 950, 388 + t * 40, 1 - t * .5
            g.rect(x, y - 52 * s, 34 * s, 54 * s, '#aab6ba'), g.rect(x - 3, y - 58 * s, 40 * s, 9 * s, '#7f8d93')
        for k in range(20):
            x = 120 + k * 50
            g.line([(x, 392 + k * 2), (x, 678 - k * 3)], '#b3bfc4', 2)
        g.text('LUMEN', 240, 540, 84, '#2f6076', 'Liberation Sans', bold=True, spacing=10)
        tower_crane(g, 1330, 640, 430, '#c9922e', 260, True)
        g.poly([(1150, 640), (1560, 620), (1600, 720), (1140, 740)], '#a38f70')
        for x in range(1140, 1600, 26):
            g.line([(x, 668), (x, 738)], '#5d6468', 2)
        g.line([(1140, 690), (1600, 672)], '#5d6468', 2)
    sea(c, 770, '#4a6670', chop=.12)
    c.reflect(770, .55, 4)
    with c.paint(texture=.15) as g:
        g.rect(0, 745, 1600, 26, '#7d7d76')
        for x in range(40, 1600, 170):
            tree(g, x, 748, 110, '#6a7d52', x, 24)
    return c.finish()


@picture('cable-ship-thessaly.jpg')
def cable():
    c = coast(82, 'grey', 520, '#27505c', .8, '#7a8a78', foam=.35)
    with c.paint(light=(4, .3)) as g:
        g.poly([(180, 560), (210, 740), (1120, 740), (1250, 520), (1060, 560)], g.down(520, 740, '#c9432f', '#7a241a')), g.poly([(196, 660), (210, 740), (1120, 740), (1166, 660)], '#7a241a'), g.line([(180, 560), (1060, 560), (1250, 520)], '#f2efe6', 12)
        g.circle(1275, 505, 46, '#e9e4d6'), g.circle(1275, 505, 34, '#4a4f52'), g.circle(1275, 505, 10, '#e9e4d6')
        g.poly([(760, 556), (770, 400), (980, 400), (1010, 556)], '#f4f2ea'), windows(g, 785, 975, 430, 9, 16, 18, '#2c3d49'), windows(g, 785, 985, 490, 9, 14, 14, '#2c3d49'), g.rect(790, 340, 180, 60, '#f4f2ea'), windows(g, 800, 960, 356, 8, 18, 22, '#22303a')
        g.rect(640, 430, 60, 128, '#c9432f'), g.rect(640, 430, 60, 20, '#23282c'), g.line([(880, 340), (880, 240)], '#8a8f92', 7)
        for x in (330, 520):
            g.circle(x, 520, 66, '#3a4044'), g.circle(x, 520, 50, '#1d2124'), g.circle(x, 520, 18, '#d9a23a')
        g.line([(240, 560), (240, 400), (420, 330)], '#d9a23a', 11)
        g.spline([(1310, 520), (1360, 640), (1385, 820), (1390, 900)], '#0f1214', 9)
    wake(c, 680, 742, 900), spray(c, 1160, 750, 90), gulls(c, 7, (300, 120, 1400, 380))
    return c.finish()


@picture('greywake-lighthouse-game.jpg')
def game():
    c = Canvas(83)
    sky(c, ['#0b1b2c', '#123b4a', '#2a7a74', '#b9d98a'], 560, cover=.55, cloud='#3f8f86', lit='#0d2a36')
    sea(c, 560, '#0a3a40', chop=.8, sun=(980, '#9fe8b0', 160))
    for i, (y, col) in enumerate(((700, '#1a6a64'), (820, '#115450'), (950, '#0b3f42'))):
        swell(c, y, 90 + 30 * i, col, '#b9f5d0', seed=i + 2, x_peak=(300, 1300, 500)[i], phase=i)
        if i == 0:
            rocks(c, 800, '#10262c', 12, 170, 4, 820, 1180, 60)
            with c.paint(light=(4, .5)) as g:
                lighthouse(g, 1000, 760, 560, '#16303a', None, '#eaffb0', '#0a1a20')
            c.beam([(1000, 240), (-100, 60), (-100, 330)], '#e9ffb8', .55, 12), c.beam([(1000, 240), (1700, 180), (1700, 330)], '#e9ffb8', .4, 12)
        if i == 1:
            with c.paint() as g:
                rowing_boat(g, 420, 850, 150, '#061418', 1, '#061418')
    return c.finish(bloom=.7, vignette=.35)


def heap(c, seed, y0=240):
    rng = np.random.default_rng(seed)
    for k in range(44):
        t = k / 44
        cx, cy = 800 + rng.normal(0, 330) * (.4 + t), y0 + t * 620 + rng.normal(0, 30)
        col = ['#2f7f5a', '#2c6a9b', '#d9782f', '#3a8f86', '#1f5a44', '#c9c2a8'][rng.integers(6)]
        with c.paint(texture=.16, cell=10, light=(3, .4)) as g:
            r = rng.uniform(150, 300)
            pts = [(cx + np.cos(a) * r * rng.uniform(.7, 1.1), cy + np.sin(a) * r * .42 * rng.uniform(.7, 1.1)) for a in np.linspace(0, 6.28, 10)[:-1]]
            g.blob(pts, dark(col, .55))
            for j in range(26):
                a, b = rng.uniform(0, 6.28), rng.uniform(0, 6.28)
                g.spline([(cx + np.cos(a) * r * .95, cy + np.sin(a) * r * .4), (cx + rng.normal(0, r * .3), cy + rng.normal(0, r * .2)), (cx + np.cos(b) * r * .95, cy + np.sin(b) * r * .4)], mix(dark(col, .2), light(col, .4), rng.random()), rng.uniform(1.4, 3.6), .85)
            if rng.random() < .55:
                for j in range(4):
                    g.ellipse(cx - 60 + j * 42, cy + rng.normal(0, 16), 19, 14, ['#f0d23c', '#e9e4d4', '#e2642c'][k % 3], 1, rng.uniform(-30, 30))


@picture('fishing-nets-heap.jpg')
def nets():
    c = coast(84, 'grey', 300, '#5d7078', .3, '#8b979d')
    quay(c, 420, '#7d7a72', face=0)
    with c.paint(tint=('#aab1b3', .3)) as g:
        trawler(g, 300, 400, 330, '#8a4034'), trawler(g, 1250, 390, 300, '#33637f', flip=True)
    heap(c, 4, 380)
    return c.finish()


@picture('kelp-farm-lines.jpg')
def kelp_lines():
    c = coast(85, 'pale', 380, '#1f5a5c', .25, '#8fa3a0')
    rng = np.random.default_rng(5)
    for line in range(7):
        with c.paint(texture=.1, light=(3, .4), opacity=.95) as g:
            for k in range(40):
                t = (k / 39) ** 1.8
                x, y, r = 800 + (line - 3) * (30 + t * 420), 400 + t * 690, 2 + t * 26
                for j in range(int(3 + 5 * t)):
                    g.spline([(x, y), (x + rng.normal(0, 30 * t + 4), y + 20 * t), (x + rng.normal(30, 70) * t, y + rng.uniform(10, 60) * t)], mix('#5a5320', '#2f3f22', rng.random()), 2 + 15 * t, .6)
                if k % 2 == 0:
                    g.ellipse(x, y + r * .3, r * 1.1, r * .4, '#0f3438', .5), g.circle(x, y - r * .3, r, g.radial(x - r * .3, y - r * .6, r * 1.6, '#ffd9a0', '#e2702a', '#8a3a14'))
    with c.paint() as g:
        trawler(g, 1230, 450, 190, '#c9c4b4')
    return c.finish()


@picture('horseshoe-crab-sand.jpg')
def horseshoe():
    c = Canvas(86)
    ground(c, 0, '#b9a888', '#a08c6a', .10, 18, 3)
    c.veil('#d9e2de', (smooth(-(np.mgrid[0:1067, 0:1600][0] + 60 * np.sin(np.mgrid[0:1067, 0:1600][1] / 170.)), -330, -200)) * .8)
    with c.paint(texture=0, blur=2) as g:
        g.spline([(x, 265 - 60 * np.sin(x / 170.)) for x in range(-40, 1700, 60)], '#fbfaf4', 12, .9)
    shadow(c, 850, 760, 380, 120, .5)
    with c.paint(light=(6, .4), texture=.18, cell=16) as g:
        k = '#6a5236'
        g.taper((800, 700), (290, 900), 20, 3, dark(k, .2))
        g.blob([(640, 640), (700, 560), (860, 540), (900, 700), (820, 800), (700, 790)], g.along(600, 800, 900, 540, dark(k, .4), k))
        for j in range(6):
            g.line([(700 + j * 26, 792 + j * 4), (676 + j * 22, 836 - j * 2)], dark(k, .5), 6)
        g.blob([(840, 800), (800, 640), (860, 500), (1010, 420), (1180, 470), (1240, 610), (1160, 760), (1000, 840)], g.radial(1000, 560, 330, light(k, .4), k, dark(k, .35)))
        g.spline([(880, 780), (900, 640), (1000, 520), (1130, 520)], dark(k, .4), 5, .6), g.spline([(900, 560), (1020, 600), (1200, 600)], light(k, .3), 4, .5)
        g.ellipse(1000, 500, 26, 12, '#1b140e', 1, -20), g.ellipse(1010, 740, 26, 12, '#1b140e', 1, 20), g.circle(996, 497, 5, '#d9c8a0')
    return c.finish()
