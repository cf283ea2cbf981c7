"""Wetland, shore, birds, nights, tea hills."""
from atelier.kit import *


def marsh(seed, kind='dawn', water='#6b6f7a', y=560, reedcol='#6a5a3a', sun=None, mist=.7, trees='#6d6f7c'):
    c = Canvas(seed)
    sky(c, kind, y, cover=.35, sun=sun)
    ridge(c, y - 10, 30, trees, seed=seed, down_to=y + 20, texture=.03)
    sea(c, y, water, chop=.12, sun=(sun[0], sun[3], 90) if sun else None)
    reeds(c, y + 12, mix(reedcol, trees, .5), 300, 60, seed, heads=False, spread=10)
    c.reflect(y + 8, .4, 3)
    if mist:
        c.mist(y, 60, SKIES[kind][-1], mist)
    return c


def cranes_at(name, seed, kind, spots, sun, y=540):
    @picture(name)
    def draw():
        c = marsh(seed, kind, y=y, sun=sun)
        with c.paint(light=(4, .6)) as g:
            for x, yy, h, p, f in spots:
                crane_bird(g, x, yy, h, pose=p, flip=f)
                with g.at(x, yy + 2, 1):
                    for k in range(3):
                        g.ellipse(0, 4, 24 + k * 22, 4 + k * 3, '#f5e8d0', .35, width=1.4)
        with c.paint(opacity=.28, blur=3, texture=0) as g:
            for x, yy, h, p, f in spots:
                g.c.save(), g.c.translate(0, 2 * yy + 4), g.c.scale(1, -1)
                crane_bird(g, x, yy, h * .8, pose=p, flip=f)
                g.c.restore()
        c.mist(y + 90, 50, SKIES[kind][-1], .35, 4)
        reeds(c, 1090, '#4f4228', 120, 420, seed + 1, x1=420)
        reeds(c, 1100, '#4f4228', 60, 330, seed + 2, x0=1330)
        return c.finish(bloom=.45)


cranes_at('dunmarsh-cranes-dawn.jpg', 41, 'dawn', [(700, 760, 300, 'stand', False), (880, 780, 280, 'feed', False), (1120, 700, 220, 'stand', True), (560, 680, 180, 'feed', True), (1260, 690, 190, 'stand', False)], (1050, 470, 30, '#ffe0ac'))
cranes_at('dunmarsh-crane-pair.jpg', 42, 'pale', [(720, 880, 520, 'stand', False), (1060, 860, 480, 'feed', True)], None, 520)


@picture('dunmarsh-cranes-flight.jpg')
def crane_flight():
    c = Canvas(43)
    sky(c, ['#8fa9bd', '#b9c6cb', '#e6dcc8', '#f4d9b0'], 900, cover=.3)
    ridge(c, 950, 26, '#8a8f93', seed=4), ridge(c, 1000, 20, '#5d6260', seed=6)
    c.mist(960, 60, '#f0dcc0', .6)
    with c.paint(texture=.03) as g:
        for i in range(11):
            crane_fly(g, 240 + i * 112, 560 - i * 34 + (i % 3) * 16, 100 - i * 2.6, '#353b42', .5 + .5 * ((i * 7) % 5) / 5)
    return c.finish()


@picture('birds-geese-flight.jpg')
def geese():
    c = Canvas(44)
    sky(c, 'sunset', 860, cover=.5, sun=(1180, 800, 42, '#ffd08a'))
    sea(c, 860, '#3b2f40', chop=.2, sun=(1180, '#ffce8a', 80))
    with c.paint(texture=.02) as g:
        for k in range(23):
            d = k // 2 * (1 if k % 2 else -1)
            crane_fly(g, 800 + abs(d) * 58 - 60, 300 + d * 26 + abs(d) * 6, 46, '#2a2030', .4 + .6 * ((k * 5) % 7) / 7, flip=True)
    reeds(c, 1090, '#241c22', 180, 240, 3)
    return c.finish(bloom=.4)


def otter_at(name, seed, kind, pose, water, reed, x=760, flip=False, s=430):
    @picture(name)
    def draw():
        c = marsh(seed, kind, water, 380, reed, mist=.3)
        if pose == 'shore':
            headland(c, [(-20, 1067), (-20, 800), (400, 760), (900, 770), (1150, 850), (1240, 960), (1260, 1067)], '#5d5540', '#3a3428', .35, turf='#66703c')
            rocks(c, 800, '#5f5d55', 12, 64, seed, 200, 1100)
        with c.paint(light=(5, .5), texture=.16, cell=12) as g:
            otter(g, x, 760 if pose == 'shore' else 700, s, pose=pose, flip=flip)
        if pose == 'swim':
            with c.paint(texture=0, blur=1.5) as g:
                for k in range(7):
                    g.spline([(x + 190 - k * 80, 716), (x - k * 90 - 100, 716 + 16 + k * 13), (x - 380 - k * 80, 730 + k * 26)], '#e6ece4', 3, .3)
                    g.spline([(x + 190 - k * 80, 716), (x - k * 90 - 60, 700 - k * 5), (x - 380 - k * 80, 690 - k * 12)], '#e6ece4', 2, .25)
        reeds(c, 1090, reed, 170, 420, seed, x0=1150), reeds(c, 1100, reed, 120, 340, seed + 3, x1=360)
        grass(c, 900, mix(reed, '#5f7a3a', .5), 260, 70, x1=1100 if pose == 'shore' else 300)
        return c.finish()


otter_at('dunmarsh-otter.jpg', 45, 'pale', 'shore', '#5d6b66', '#7d6f3f')
otter_at('dunmarsh-otter-channel.jpg', 46, 'gold', 'swim', '#4c5a4c', '#8a7638')
otter_at('otter-reeds.jpg', 47, 'teal', 'swim', '#2f5048', '#6d7440', 860, True, 520)


@picture('dunmarsh-reeds-water.jpg')
def reed_water():
    c = marsh(48, 'gold', '#7a6a50', 470, '#9a7a3c', (1000, 420, 34, '#fff0c4'), .4)
    for x0, x1, y, h in ((-20, 500, 780, 300), (1120, 1620, 760, 300), (-20, 380, 1080, 520), (1220, 1620, 1090, 560)):
        reeds(c, y, '#8d7034', 230, h, x0 + 60, x0, x1)
    c.mist(520, 50, '#f6e0ac', .4)
    return c.finish(bloom=.4)


@picture('dunmarsh-reed-cutting.jpg')
def cutting():
    c = marsh(49, 'dawn', '#8a7a70', 520, '#a8853c', (800, 470, 44, '#fff0c0'), .8)
    reeds(c, 820, '#a37f38', 420, 280, 3)
    with c.paint(light=(4, .5)) as g:
        for i, p in enumerate(('bend', 'stand', 'bend', 'carry', 'bend')):
            hx, hy = figure(g, 260 + i * 270, 900 + (i % 2) * 24, 330, p, flat='#231d1c', hat='#231d1c', flip=i == 3)
            g.spline([(hx, hy), (hx + 34, hy + 10), (hx + 52, hy - 20)], '#231d1c', 5)
    c.mist(800, 90, '#f6dcb0', .35)
    reeds(c, 1110, '#7d5f28', 420, 320, 9)
    return c.finish(bloom=.5)


@picture('dunmarsh-reed-bundles.jpg')
def bundles():
    c = Canvas(50)
    sky(c, 'blue', 600, cover=.6, seed=5)
    ground(c, 600, '#8f9670', '#6f6a3c', .12)
    with c.paint(texture=.1) as g:
        g.poly([(0, 700), (900, 606), (1000, 606), (500, 1067), (0, 1067)], '#8a9460'), g.poly([(1040, 606), (1100, 606), (1600, 900), (1600, 1067), (1100, 1067)], '#7f9fae')
    rng = np.random.default_rng(3)
    for i in range(9):
        t = i / 8
        x, y, h = 950 - t ** 1.5 * 620, 650 + t ** 1.6 * 360, 46 + t ** 1.4 * 380
        with c.paint(texture=.14, light=(4, .4)) as g:
            g.ellipse(x, y, h * .34, h * .05, '#3a3418', .5)
            for k in range(110):
                a = rng.normal(0, .17)
                col = mix('#7a5c22', '#e9cf86', rng.random())
                g.spline([(x + a * h * 1.9, y + rng.normal(0, h * .02)), (x + a * h * .5, y - h * .68), (x - a * h * 1.2 + rng.normal(0, 4), y - h * rng.uniform(.94, 1.12))], col, max(1, h * .009))
            g.ellipse(x, y - h * .66, h * .12, h * .025, '#5a3d1c')
    grass(c, 900, '#8a8a4a', 500, 60)
    return c.finish()


def bird_on(name, seed, kind, fn, y=560, water='#5d6c73', mist=.2):
    @picture(name)
    def draw():
        c = Canvas(seed)
        sky(c, kind, y, cover=.4)
        ridge(c, y, 40, mix(SKIES[kind][2], '#4a5a5c', .4), seed=seed, down_to=y + 20, texture=.04)
        sea(c, y, water, chop=.22)
        fn(c)
        if mist:
            c.mist(y, 70, SKIES[kind][-1], mist)
        return c.finish()


def _heron(c):
    with c.paint(light=(4, .45)) as g:
        heron(g, 760, 900, 640)
        for k in range(4):
            g.ellipse(764, 902, 60 + k * 55, 8 + k * 7, '#e9eeea', .3, width=2)
    reeds(c, 1100, '#66683c', 150, 520, 3, x0=1150), reeds(c, 1100, '#66683c', 60, 380, 5, x1=260)


def _waders(c):
    ground(c, 740, '#b3a68e', '#7d705c', .06, 30, 9)
    c.reflect(742, .22, 5)
    rng = np.random.default_rng(4)
    with c.paint(light=(3, .3)) as g:
        for t in np.sort(rng.random(24)):
            x, y, s = rng.uniform(60, 1540), 770 + t * 240, 60 + t * 90
            g.ellipse(x, y + 3, s * .5, s * .06, '#4a4238', .5)
            wader(g, x, y, s, flip=rng.random() < .4)


def _oyster(c):
    rocks(c, 800, '#54534e', 22, 150, 5, depth=240)
    with c.paint(light=(4, .4)) as g:
        wader(g, 760, 800, 430, '#17191b', '#f3f1ea', 30, '#e2571f', '#d98a8a'), wader(g, 1150, 790, 250, '#17191b', '#f3f1ea', 30, '#e2571f', '#d98a8a', True)
    spray(c, 1430, 820, 130)


def _cormorant(c):
    rocks(c, 930, '#45474a', 14, 170, 9, 500, 1150, 120)
    with c.paint(texture=.14, light=(4, .4)) as g:
        g.rect(782, 700, 46, 300, g.along(782, 0, 828, 0, '#4a3f34', '#7d6d5a', '#3a3128')), cormorant(g, 804, 680, 480)


bird_on('birds-heron.jpg', 51, 'teal', _heron, 480, '#3c5c58')
bird_on('birds-waders.jpg', 52, 'pale', _waders, 520)
bird_on('birds-oystercatcher.jpg', 53, 'grey', _oyster, 480, '#44606c')
bird_on('birds-cormorant.jpg', 54, 'gold', _cormorant, 620, '#56707a')


@picture('fog-gull-post.jpg')
def gull_post():
    c = Canvas(55)
    sky(c, ['#b4bcbf', '#c3c9ca', '#ced2d1', '#d5d7d4'], 700, cover=0)
    sea(c, 690, '#98a4a8', chop=.2)
    with c.paint(tint=('#c6cbcb', .55)) as g:
        for x, s in ((240, .5), (420, .62), (1320, .8)):
            g.rect(x, 900 - 420 * s, 50 * s, 500, '#4a453e')
    fog(c, '#cdd1d0', .3, .35)
    with c.paint(texture=.2, cell=14, light=(4, .3)) as g:
        g.rect(760, 620, 110, 500, g.along(760, 0, 870, 0, '#4a4239', '#80756a', '#3f382f')), g.ellipse(815, 620, 55, 14, '#8f8578')
        standing_gull(g, 812, 618, 400)
    return c.finish(contrast=1.0, vignette=.15)


@picture('fog-harbour-cranes.jpg')
def fog_cranes():
    c = Canvas(56)
    sky(c, ['#aab3b7', '#bcc4c5', '#cbd0ce', '#d8d8d0'], 640, cover=0, sun=(1080, 300, 30, '#f4ecd8'))
    sea(c, 640, '#8b989d', chop=.15)
    for i, (x, h, a) in enumerate(((420, 330, .72), (760, 380, .58), (1180, 460, .36))):
        with c.paint(tint=('#c3cac9', a), blur=2.2 - i * .8, texture=.03) as g:
            crane(g, x, 660 + i * 14, h, '#2c363d', i % 2)
    with c.paint(tint=('#c3cac9', .5)) as g:
        cargo(g, 120, 690, 520, '#5a3a34')
    c.mist(640, 120, '#d3d6d2', .6)
    with c.paint(light=(3, .3), tint=('#c3cac9', .15)) as g:
        trawler(g, 760, 850, 300, '#3a5566')
    c.reflect(852, .3, 5)
    return c.finish(contrast=1.0, vignette=.15)


def cliff(c, flock):
    headland(c, [(560, 1067), (620, 560), (700, 360), (830, 230), (1050, 170), (1330, 150), (1640, 130), (1640, 1067)], '#8d857a', '#4d4a45', .5, 26, turf=None)
    rng = np.random.default_rng(6)
    with c.paint(texture=.2) as g:
        for k in range(15):
            y = 240 + k * 56
            x0 = 640 + rng.uniform(0, 60) + max(0, 300 - y) * 1.4
            g.spline([(x0, y), (1000, y + rng.normal(0, 16)), (1350, y + rng.normal(0, 18)), (1640, y)], '#35322e', rng.uniform(5, 12), .7)
            g.spline([(x0, y - 7), (1000, y - 9), (1640, y - 8)], '#e9e5da', rng.uniform(3, 9), .5)
            for x in np.arange(x0 + 10, 1620, 26):
                if rng.random() < flock * (.35 + .65 * (np.sin(x / 90 + k * 1.7) > -.1)) * (x > x0 + 40 * (k % 3)):
                    sitting_gannet(g, x + rng.normal(0, 6), y + rng.normal(0, 4), rng.uniform(34, 46), rng.random() < .5)
        for _ in range(26):
            seabird(g, rng.uniform(60, 1100), rng.uniform(80, 800), rng.uniform(30, 90), rng.random() < .5, rng.uniform(-30, 30))


@picture('gannets-cliff.jpg')
def gannets():
    c = Canvas(57)
    sky(c, 'blue', 640, cover=.5)
    sea(c, 640, '#1f5266', chop=.6, foam=.2)
    cliff(c, .34)
    return c.finish()


@picture('gannet-flight.jpg')
def gannet():
    c = Canvas(58)
    sky(c, ['#6d8fa6', '#95adb9', '#bfcbcb', '#d9dcd4'], 800, cover=.4)
    sea(c, 800, '#2d5868', chop=.7, foam=.3)
    with c.paint(light=(5, .3), texture=.04) as g:
        seabird(g, 800, 470, 640, rot=-9)
    return c.finish()
