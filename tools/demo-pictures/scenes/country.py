"""National news: sea, coast, islands and the harbour."""
from atelier.kit import *



def coast(seed, kind='blue', horizon=560, deep='#2b5468', chop=.45, hills=None, cover=.5, **kw):
    """The usual ground of a picture at sea."""
    c = Canvas(seed)
    sky(c, kind, horizon, cover=cover, sun=kw.get('sun'))
    if hills:
        ridge(c, horizon - 6, kw.get('amp', 50), hills, seed=seed + 3, down_to=horizon + 40)
    sea(c, horizon, deep, chop=chop, foam=kw.get('foam', 0), sun=kw.get('lane'))
    return c


@picture('patrol-vessel-slipway.jpg')
def slipway():
    c = coast(21, 'grey', 600, '#46606c', .3, '#8b979d')
    quay(c, 860, '#77756f', face=0)
    with c.paint(texture=.1, light=(4, .3), tint=('#aab1b3', .1)) as g:
        for x in (150, 1330):
            g.rect(x, 150, 44, 760, g.along(x, 0, x + 44, 0, '#c79a3c', '#8a6a28'))
            for k in range(12):
                g.line([(x, 170 + k * 60), (x + 44, 220 + k * 60)], '#5f4a20', 4)
        g.rect(90, 120, 1340, 66, '#c09238')
        g.text('ANSEL SHIPYARDS', 760, 168, 42, '#3b3222', 'Liberation Sans', 'middle', True, spacing=10)
        g.rect(620, 186, 120, 40, '#4a4d50'), g.line([(680, 226), (680, 330)], '#2a2d30', 4)
        g.poly([(280, 560), (330, 800), (1130, 800), (1300, 520), (1120, 560)], g.down(520, 800, '#9aa4aa', '#68737a'))
        g.poly([(312, 716), (330, 850), (1090, 850), (1180, 716)], g.down(716, 850, '#a33a2e', '#6b221b'))
        g.line([(312, 716), (1180, 716)], '#e4e2da', 5)
        g.poly([(440, 560), (460, 440), (820, 440), (880, 560)], '#8f9aa0'), g.poly([(520, 440), (540, 350), (720, 350), (760, 440)], '#98a3a9')
        windows(g, 540, 730, 376, 8, 18, 24, '#22303a'), windows(g, 480, 830, 480, 12, 14, 16, '#22303a')
        g.line([(630, 350), (630, 226)], '#6c767c', 7), g.rect(960, 510, 70, 40, '#7a858b'), g.line([(1025, 520), (1110, 500)], '#6c767c', 8)
        g.text('P 27', 1120, 636, 46, '#eceae2', 'Liberation Sans', 'middle', True)
        for x in range(340, 1120, 90):
            g.poly([(x, 850), (x + 14, 905), (x + 40, 905), (x + 54, 850)], '#4d3b2b')
        for x in range(250, 1290, 120):
            g.line([(x, 420), (x, 900)], '#7d7a70', 4)
        for y in (520, 640, 770):
            g.line([(230, y), (330, y)], '#a08a5a', 9)
        people(g, [(420, 960), (480, 962), (980, 970)], 110, 4)
    rain(c, 120, 5, 30)
    return c.finish()


@picture('strait-sensor-buoy.jpg')
def sensor():
    c = coast(22, 'storm', 420, '#22403f', .9, foam=.35)
    swell(c, 830, 120, '#1f3b3d', seed=4, x_peak=300)
    with c.paint(light=(4, .4), texture=.1) as g:
        g.poly([(1600, 250), (1180, 330), (1130, 620), (1210, 1067), (1600, 1067)], g.along(1130, 0, 1600, 0, '#5a2f28', '#8a4335', '#6b342a'))
        g.line([(1180, 330), (1600, 250)], '#e6dfcc', 12)
        for k in range(6):
            g.line([(1240 + k * 64, 318 - k * 13), (1240 + k * 64, 240 - k * 13)], '#cfc8b6', 5)
        g.line([(1240, 240), (1600, 165)], '#cfc8b6', 5)
        g.line([(1480, 260), (1440, 20)], '#4a4f50', 22), g.line([(1440, 40), (790, 90)], '#5b6060', 16), g.line([(1440, 140), (900, 96)], '#3a3f40', 6)
        g.line([(820, 90), (800, 330)], '#1d2022', 6)
        for k in range(16):
            g.line([(700 + k * 13, 820), (800, 330)], '#2c5a50', 3, .85)
        with g.at(800, 560, 1, 9):
            g.rect(-84, -150, 168, 420, g.along(-84, 0, 84, 0, '#9a4d16', '#f0a02e', '#ffc14d', '#b8641c'), r=20)
            g.rect(-84, -60, 168, 34, '#2a2c2e'), g.rect(-84, 90, 168, 20, '#e9e4d6')
            g.ellipse(0, -150, 84, 24, '#f7c35c'), g.rect(-30, -230, 60, 80, '#3a4044', r=8), g.circle(0, -240, 20, '#d64a33'), g.circle(36, -96, 13, '#1d2a33')
            g.line([(50, -150), (60, -300)], '#2a2c2e', 5)
            g.text('SV-9', 0, 58, 44, '#2a2c2e', 'Liberation Sans', 'middle', True)
    spray(c, 800, 830, 150, 260)
    with c.paint(texture=0) as g:
        for i in range(60):
            g.line([(720 + i * 2.8, 640 + (i * 37) % 190), (719 + i * 2.8, 658 + (i * 37) % 190)], '#dfeceb', 2, .6)
    rain(c, 260, 14, 50)
    return c.finish()


@picture('tidal-turbine-narrows.jpg')
def tidal():
    c = Canvas(23)
    sky(c, 'pale', 320, cover=.4)
    headland(c, [(0, 330), (0, 90), (140, 120), (270, 180), (330, 335)], '#6d6f5f', '#4d4f49', turf='#7d8a55')
    headland(c, [(1230, 335), (1290, 170), (1440, 110), (1600, 70), (1600, 335)], '#6d6f5f', '#4d4f49', turf='#7d8a55')
    with c.paint(light=(3, .3)) as g:
        trawler(g, 640, 318, 260, '#c9542d'), crane(g, 560, 270, 60, '#d0a13a')
    underwater(c, 318, '#3f8a8f', '#0c2c3c')
    headland(c, [(0, 1067), (0, 330), (250, 360), (210, 620), (330, 900), (420, 1067)], '#2f4a4a', '#16282d', .35)
    headland(c, [(1200, 1067), (1290, 880), (1380, 600), (1330, 350), (1600, 330), (1600, 1067)], '#2f4a4a', '#16282d', .35)
    with c.paint(light=(4, .35), texture=.08) as g:
        g.rect(775, 640, 50, 360, g.along(775, 0, 825, 0, '#4b5d64', '#c9d3d3', '#5b6d74'))
        g.poly([(660, 1010), (700, 960), (900, 960), (940, 1010)], '#4f6066')
        g.ellipse(800, 640, 60, 44, '#dfe5e2')
        for a in (-90, 30, 150):
            with g.at(800, 640, 1, a):
                g.blob([(20, -16), (130, -34), (270, -12), (275, 4), (120, 22), (20, 16)], g.along(0, 0, 270, 0, '#f0f2ec', '#b3c2c4'), tension=.7)
        g.circle(800, 640, 26, '#c9542d')
        g.spline([(800, 1000), (600, 1030), (300, 1067)], '#1a2226', 9)
    with c.paint(light=(3, .4)) as g:
        seal(g, 430, 520, 190, '#26383f'), fishes(g, 1010, 460, 18, 4), fishes(g, 420, 800, 12, 6)
    ground_bed(c, 1000)
    return c.finish(bloom=.35)


def underwater(c, y, top, bottom, rays=9, seed=3):
    t = np.linspace(0, 1, c.h - y)[:, None, None] ** .8
    col = np.asarray(rgb(top), np.float32) * (1 - t) + np.asarray(rgb(bottom), np.float32) * t
    c.a[y:] = col * (1 + .07 * noise(c.h, c.w, 200, seed, 4, 2)[y:, :, None])
    rng = np.random.default_rng(seed)
    with c.paint(mode='glow', blur=22, texture=0, opacity=.22) as g:
        for _ in range(rays):
            x = rng.uniform(0, c.w)
            g.poly([(x, y), (x + rng.uniform(30, 110), y), (x + rng.uniform(-120, 60), c.h), (x - rng.uniform(120, 320), c.h)], g.down(y, c.h, ('#d9fff0', .8), ('#d9fff0', 0)))
    with c.paint(texture=0) as g:
        for k in range(40):
            g.ellipse(k * 42, y + rng.normal(0, 2), 40, 3, '#e9f7f2', .5)


def ground_bed(c, y, colour='#3b5653', seed=6):
    rng = np.random.default_rng(seed)
    with c.paint(texture=.2, cell=30) as g:
        g.blob([(-50, c.h + 60), (-50, y + 20)] + [(x, y + rng.normal(0, 12)) for x in range(100, 1600, 150)] + [(1650, y + 10), (1650, c.h + 60)], g.down(y, c.h, colour, dark(colour, .5)))
    rocks(c, y + 12, dark(colour, .2), 16, 44, seed, depth=40)


def seal(g, x, y, s, colour, rot=-8):
    with g.at(x, y, s / 190, rot):
        g.blob([(-95, 4), (-60, -26), (0, -34), (60, -28), (92, -14), (100, 0), (80, 12), (20, 26), (-50, 18)], g.down(-34, 26, dark(colour, .1), light(colour, .35)))
        g.poly([(-88, 4), (-140, -22), (-120, 6), (-138, 30)], colour), g.poly([(24, 16), (4, 58), (46, 24)], dark(colour, .2))
        g.circle(80, -8, 3.5, '#0a0d10'), g.line([(96, 2), (118, 6)], light(colour, .5), 1)


def fishes(g, x, y, n, seed, s=22, colour='#9fc2bf'):
    rng = np.random.default_rng(seed)
    for _ in range(n):
        fx, fy, k = x + rng.normal(0, 110), y + rng.normal(0, 50), s * rng.uniform(.6, 1.2)
        col = mix(colour, '#20414a', rng.random() * .5)
        g.blob([(fx - k, fy), (fx, fy - k * .34), (fx + k, fy), (fx, fy + k * .34)], col), g.poly([(fx - k * .85, fy), (fx - k * 1.5, fy - k * .35), (fx - k * 1.5, fy + k * .35)], col)


@picture('undersea-data-centre.jpg')
def data_centre():
    c = Canvas(24)
    sky(c, 'blue', 240, cover=.4)
    headland(c, [(1080, 250), (1150, 190), (1290, 130), (1450, 170), (1560, 250)], '#6d7a55', '#4d5748', turf='#7f9a58')
    with c.paint() as g:
        house(g, 1250, 150, 70, 28), house(g, 1370, 160, 60, 26)
    underwater(c, 236, '#4b9a9f', '#0b2a40', 12)
    ground_bed(c, 940)
    with c.paint(light=(4, .4), texture=.07) as g:
        for x in (420, 620, 820, 1000):
            g.poly([(x - 12, 760), (x + 12, 760), (x + 34, 960), (x - 34, 960)], '#5d6f76')
        g.rect(380, 742, 680, 26, '#4d5e65')
        g.rect(390, 560, 660, 190, g.down(560, 750, '#f5f7f2', '#c8d4d4', '#74898f'), r=90)
        for x in (470, 590, 720, 850, 970):
            g.rect(x, 560, 9, 190, '#9fb0b3', .8)
        g.text('LAGOON 1', 720, 676, 50, '#2f6076', 'Liberation Sans', 'middle', True, spacing=8)
        for x in range(430, 1030, 40):
            g.circle(x, 726, 4, '#7fe0b0')
        g.spline([(1050, 660), (1180, 720), (1260, 560), (1300, 250)], '#14202a', 8)
        g.spline([(390, 700), (300, 820), (240, 900)], '#14202a', 8)
        g.rect(190, 600, 26, 350, '#b9c6c6')
        for a in (-90, 30, 150):
            with g.at(203, 600, .55, a):
                g.blob([(20, -16), (130, -34), (260, -10), (120, 22)], '#e4ebe6', tension=.7)
        fishes(g, 700, 420, 26, 3, 20), fishes(g, 1300, 760, 14, 8, 30), fishes(g, 420, 470, 8, 2, 34)
    return c.finish(bloom=.35)


@picture('kelp-forest-thessaly.jpg')
def kelp_forest():
    c = Canvas(25)
    underwater(c, 0, '#7fc0a4', '#0d2e34', 16, 5)
    rng = np.random.default_rng(4)
    for depth in range(4):
        with c.paint(light=(4, .5), tint=('#3f8a80', .6 - depth * .2), blur=(2.5, 1.2, 0, 0)[depth], texture=.12) as g:
            for _ in range(5 + depth):
                x = rng.uniform(-40, 1640)
                pts = [(x + 40 * np.sin(k * .8 + x) * (k / 9), 1100 - k * 135) for k in range(10)]
                col = mix('#6b6a22', '#2f4a20', rng.random())
                g.spline(pts, dark(col, .3), 4 + depth * 2)
                for px, py in pts:
                    for j in range(3):
                        d, s = rng.choice((-1, 1)), (55 + depth * 26) * rng.uniform(.7, 1.2)
                        yy = py - j * 44
                        g.blob([(px, yy), (px + d * s * .42, yy - s * .5), (px + d * s * rng.uniform(.6, 1.1), yy - s * rng.uniform(.8, 1.3)), (px + d * s * .6, yy - s * .3)], mix(light(col, .3), col, rng.random()), .92)
                        g.circle(px + d * 7, yy, 5 + depth, '#a39a48')
    with c.paint() as g:
        fishes(g, 820, 520, 22, 2, 20, '#c9d8b8')
    return c.finish(bloom=.5)


@picture('cigarette-tea-cartons.jpg')
def cartons():
    c = Canvas(26, ground='#12161a')
    room(c, '#27323a', '#2a2622', '#1b2228', back=(330, 130, 1270, 760), boards=False)
    with c.paint(texture=.1) as g:
        for x in list(range(0, 330, 42)):
            g.line([(x, 0), (x, 1067)], '#10161b', 8, .5), g.line([(1600 - x, 0), (1600 - x, 1067)], '#10161b', 8, .5)
    rng = np.random.default_rng(2)
    with c.paint(texture=.14, cell=20, light=(4, .35)) as g:
        for r in range(4):
            for k in range(6 - (r == 3)):
                x, y = 350 + k * 152 + rng.normal(0, 4), 780 - r * 152
                g.rect(x, y - 146, 146, 146, g.down(y - 146, y, '#c09a66', '#87673f')), g.rect(x, y - 84, 146, 16, '#d8bf8e', .7)
                g.blob([(x + 50, y - 36), (x + 60, y - 62), (x + 96, y - 74), (x + 92, y - 42), (x + 72, y - 28)], '#3f6a3a'), g.line([(x + 50, y - 30), (x + 90, y - 68)], '#c09a66', 2)
        g.poly([(560, 1000), (600, 800), (900, 790), (950, 990)], '#b08a58'), g.poly([(600, 800), (640, 730), (860, 726), (900, 790)], '#6a4e2f'), g.poly([(600, 800), (520, 760), (560, 720), (640, 730)], '#c9a672')
        g.poly([(690, 860), (720, 830), (800, 850), (830, 900), (760, 930), (700, 920)], '#2d2218')
        for _ in range(30):
            with g.at(760 + rng.normal(0, 150), 960 + abs(rng.normal(0, 40)), rng.uniform(.8, 1.15), rng.uniform(-60, 60)):
                g.rect(-36, -22, 72, 44, '#f1eee6'), g.rect(-36, -22, 72, 12, '#b23b30'), g.rect(-36, 16, 72, 6, '#c9c4b8')
    c.a *= .42 + .75 * np.exp(-(((np.mgrid[0:1067, 0:1600][1] - 760) / 420) ** 2 + ((np.mgrid[0:1067, 0:1600][0] - 720) / 330) ** 2))[..., None]
    c.beam([(1600, 1067), (1600, 900), (500, 480), (420, 1000)], '#ffe9b8', .3, 30)
    with c.paint() as g:
        g.taper((1600, 1010), (1450, 920), 40, 34, '#16181a'), g.taper((1450, 920), (1410, 896), 46, 50, '#2a2d30')
    return c.finish(bloom=.4, vignette=.4)


@picture('lighthouse-lens.jpg')
def lens():
    c = Canvas(27)
    room(c, '#4a3b2c', '#3a2e22', '#2a2018', back=(250, 60, 1350, 780))
    with c.paint(texture=.16, cell=20, stretch=.15) as g:
        for x in range(0, 1600, 58):
            g.line([(x, 0), (x, 790)], '#241a12', 4, .7)
        g.poly([(0, 120), (1600, 40), (1600, 90), (0, 170)], '#2f2217'), g.rect(360, 0, 60, 790, '#33261a'), g.rect(1230, 0, 60, 790, '#33261a')
    c.beam([(1180, 0), (1420, 0), (980, 1000), (420, 1000)], '#ffe2a8', .38, 40)
    with c.paint(light=(4, .3), texture=.03) as g:
        g.rect(470, 820, 660, 46, '#6a4a2c'), g.rect(470, 808, 660, 14, '#8f683f')
        for x in (560, 1040):
            g.circle(x, 900, 54, '#33251a'), g.circle(x, 900, 40, '#54402b'), g.circle(x, 900, 10, '#9a7a4a')
        for i in range(24):
            t = i / 23
            y = 180 + t * 600
            w = 250 * np.sin(np.pi * (.12 + .76 * t)) ** .55
            g.ellipse(800, y, w, 20, g.along(800 - w, 0, 800 + w, 0, '#2f5a5c', '#a8d8cc', '#f4fff0', '#9fd0c0', '#e8f6e0', '#2f5a5c'), .92)
            g.ellipse(800, y + 8, w, 17, g.along(800 - w, 0, 800 + w, 0, '#16383c', '#5a9c96', '#cfeee0', '#4f8a84', '#16383c'), .9)
        for r in range(7, 0, -1):
            g.ellipse(800, 480, r * 17, r * 20, mix('#e9fff2', '#4b8f8c', (r % 2) * .7), .8)
        g.circle(800, 480, 16, '#ffffff')
        for k in (-1, -.45, .45, 1):
            g.spline([(800 + k * 96, 150), (800 + k * 258, 480), (800 + k * 130, 806)], '#c79a48', 12), g.spline([(797 + k * 96, 150), (797 + k * 258, 480), (797 + k * 130, 806)], '#f2d68c', 3)
        g.ellipse(800, 158, 104, 20, '#a87a34'), g.ellipse(800, 800, 150, 22, '#a87a34'), g.ellipse(800, 120, 40, 40, '#b98a40')
    with c.paint(mode='glow', texture=0) as g:
        g.glow(800, 480, 330, '#fff0c0', .45)
    return c.finish(bloom=.5, vignette=.42)


@picture('night-bus-saltmarket.jpg')
def night_bus():
    c = Canvas(28)
    sky(c, 'night', 560, cover=.3)
    with c.paint(texture=.12) as g:
        for i, x in enumerate(range(-40, 1640, 210)):
            house(g, x, 700, 205, 330 + (i * 67) % 120, ['#3a4454', '#44404a', '#343d46', '#4a4540'][i % 4], '#1c222c', '#f2b860' if i % 3 else None, 4, pitch=.3, glass='#1a2330', cols=3)
        for x in range(60, 1600, 330):
            g.poly([(x, 600), (x + 210, 600), (x + 240, 650), (x - 30, 650)], ['#6a3430', '#2f4f4a', '#5c5134'][x % 3])
    cobbles(c, 700, '#4b525c', 4)
    with c.paint(texture=.04, light=(3, .3)) as g:
        g.rect(430, 430, 800, 330, g.down(430, 760, '#e9ece4', '#b7c4bd', '#5d7a70'), r=26), g.rect(430, 690, 800, 50, '#2f7f79')
        g.rect(458, 486, 744, 160, '#ffe6ad', r=10)
        for x in (560, 668, 776, 980, 1090):
            g.rect(x, 486, 12, 160, '#46524f')
        g.rect(850, 480, 110, 250, '#3a4643'), g.rect(858, 488, 44, 236, '#ffe0a0'), g.rect(908, 488, 44, 236, '#ffe0a0')
        for x, hh in ((510, 92), (620, 84), (728, 95), (1040, 88), (1150, 92)):
            g.ellipse(x, 596, 15, 18, '#4a3a30'), g.blob([(x - 32, 648), (x - 24, 616), (x, 606), (x + 24, 616), (x + 32, 648)], '#39434c')
        g.rect(1010, 442, 190, 34, '#14181a'), g.text('N4  SALTMARKET', 1105, 468, 23, '#ffb43c', 'Liberation Sans', 'middle', True)
        for x in (560, 1080):
            g.circle(x, 756, 52, '#15181b'), g.circle(x, 756, 24, '#6a7478')
        g.circle(1216, 706, 15, '#fff6d8')
        g.line([(330, 780), (330, 470)], '#23292f', 9), g.rect(290, 430, 80, 64, '#1f4e79', r=6), g.text('BUS', 330, 472, 28, '#fff', 'Liberation Sans', 'middle', True)
    with c.paint(light=(5, .5)) as g:
        people(g, [(270, 850), (210, 862)], 230, 8, ('wait',))
    c.reflect(775, .34, 12)
    lamp(c, 1420, 790, 420, r=260), lamp(c, 70, 780, 400, r=240)
    with c.paint(mode='glow', texture=0) as g:
        g.glow(830, 570, 520, '#ffcf80', .28), g.glow(1225, 706, 150, '#fff0c8', .8)
    return c.finish(bloom=.5, vignette=.35)


@picture('sund-schoolhouse.jpg')
@picture('letter-sund-school.jpg')
def school():
    c = coast(29, 'pale', 520, '#3a6474', .5, '#93a1a8')
    headland(c, [(-20, 1067), (-20, 640), (300, 560), (700, 540), (1100, 590), (1400, 680), (1640, 760), (1640, 1067)], '#76804f', '#4c5838', turf='#8a9858')
    with c.paint(texture=.12) as g:
        g.blob([(800, 690), (870, 760), (760, 860), (900, 980), (820, 1080), (640, 1080), (720, 960), (640, 850), (780, 760), (770, 690)], '#c9bb9a')
    with c.paint(light=(4, .25)) as g:
        house(g, 560, 700, 420, 170, '#f2eee2', '#55606a', cols=5, chimney=False, pitch=.26)
        g.rect(735, 405, 70, 30, '#e9e4d6'), g.poly([(725, 408), (770, 360), (815, 408)], '#55606a'), g.rect(742, 410, 6, 40, '#d8d2c2'), g.rect(793, 410, 6, 40, '#d8d2c2'), g.blob([(756, 436), (762, 416), (770, 412), (778, 416), (784, 436)], '#a07a34')
        bicycle(g, 1010, 704, 64)
        g.line([(1090, 700), (1090, 480)], '#d8d2c2', 4), g.poly([(1092, 484), (1170, 496), (1092, 524)], '#2f6a8a')
    grass(c, 760, '#7f8c4c', 1100, 40)
    gulls(c, 6, (200, 150, 1300, 380))
    return c.finish()


def bicycle(g, x, y, s, colour='#2a2f36', frame='#7a2f28'):
    for dx in (-.7, .7):
        g.circle(x + dx * s, y - s * .42, s * .42, colour, width=max(2, s * .06))
        for k in range(6):
            a = k * .52
            g.line([(x + dx * s - np.cos(a) * s * .4, y - s * .42 - np.sin(a) * s * .4), (x + dx * s + np.cos(a) * s * .4, y - s * .42 + np.sin(a) * s * .4)], colour, .8, .6)
    w = max(2.5, s * .07)
    a, b, p, h = (x - .7 * s, y - .42 * s), (x + .7 * s, y - .42 * s), (x - .08 * s, y - .42 * s), (x + .48 * s, y - s)
    g.line([a, p, (x + .45 * s, y - .9 * s), (x - .25 * s, y - .92 * s), a], frame, w), g.line([p, (x - .28 * s, y - 1.05 * s)], frame, w), g.line([b, h, (x + .62 * s, y - 1.04 * s)], frame, w)
    g.taper((x - .4 * s, y - 1.07 * s), (x - .16 * s, y - 1.06 * s), s * .06, s * .03, colour)
