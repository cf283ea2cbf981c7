"""Islands, boats, history: the sea in other moods."""
from atelier.kit import *

from .country import bicycle, coast
from .front import toned


@picture('clinic-boat-sund.jpg')
def clinic():
    c = coast(131, 'dusk', 560, '#1b2440', .2, '#3d3a58')
    with c.paint(tint=('#6a5a80', .25), light=(4, .3)) as g:
        trawler(g, 760, 800, 560, '#f2f0e8', '#f6f4ee', lit='#ffd98a')
        for w, h in ((24, 84), (84, 24)):
            g.rect(640 - w / 2, 752 - h / 2, w, h, '#2f9a5a')
    c.reflect(802, .5, 5)
    with c.paint(texture=.22, cell=24) as g:
        g.poly([(1000, 760), (1640, 740), (1640, 1067), (1060, 1067)], '#4a4650'), g.poly([(1000, 746), (1640, 724), (1640, 750), (1002, 774)], '#77707a')
    glimmer(c, 790, 815, 960, '#ffd07a', 22), lamp(c, 1330, 740, 190, r=150)
    return c.finish(bloom=.45)


@picture('brae-shore-cottages.jpg')
def cottages():
    c = coast(132, 'pale', 470, '#4a7082', .4, '#93a3a8')
    headland(c, [(-20, 800), (-20, 420), (300, 400), (800, 470), (1300, 560), (1500, 640), (1560, 800)], '#74804e', '#59633c', turf='#8a9858')
    pebbles(c, 780, '#a09a8e')
    with c.paint(light=(4, .25)) as g:
        for x, y in ((180, 780), (500, 770), (820, 776)):
            house(g, x, y, 260, 110, '#f3efe4', '#4b545c', door='#2f6a7a', cols=3)
        g.line([(1110, 800), (1110, 620)], '#5a4a3a', 8), g.line([(1480, 830), (1480, 640)], '#5a4a3a', 8), g.spline([(1110, 630), (1300, 665), (1480, 650)], '#3a3a3a', 3)
        for i, col in enumerate(('#f4f2ea', '#b5483a', '#3f6a94', '#e9d9a8', '#f4f2ea')):
            x = 1140 + i * 66
            g.poly([(x, 642 + i * 3), (x + 50, 648 + i * 2), (x + 60, 730), (x + 10, 726)], col)
    gulls(c, 8, (300, 120, 1500, 380))
    return c.finish()


@picture('brae-standing-stone.jpg')
def stone():
    c = coast(133, 'gold', 560, '#3a6274', .4, '#9a9a98', sun=(300, 470, 30, '#fff0c4'))
    headland(c, [(-20, 1067), (-20, 760), (300, 690), (800, 650), (1250, 680), (1640, 790), (1640, 1067)], '#7f7f48', '#4d5030', turf='#96944e')
    grass(c, 760, '#8f8a4a', 1500, 60)
    shadow(c, 1040, 890, 260, 30)
    with c.paint(light=(6, .5), texture=.3, cell=34) as g:
        g.blob([(720, 890), (700, 640), (730, 380), (790, 270), (870, 300), (900, 520), (920, 890), (820, 910)], g.along(700, 0, 920, 0, '#b9b3a4', '#8a857a', '#45433f'), tension=.6)
        for x, y, r in ((770, 480, 40), (840, 620, 50), (760, 720, 34)):
            g.ellipse(x, y, r, r * .6, '#b9b36a', .4)
    grass(c, 900, '#7f7f3f', 260, 60, x0=640, x1=980, seed=9)
    return c.finish()


@picture('brae-barley-path.jpg')
def barley():
    c = coast(134, 'blue', 440, '#2f6478', .35, '#8ca0aa', cover=.4)
    ground(c, 520, '#c9a650', '#a07d30', .16, 26, 2)
    with c.paint(texture=.12) as g:
        g.blob([(770, 520), (830, 520), (900, 660), (820, 800), (1010, 1090), (560, 1090), (690, 820), (770, 660)], '#cdb98c')
    for a, b in ((0, 690), (930, 1600)):
        rng = np.random.default_rng(a)
        with c.paint(texture=.1, light=(3, .3)) as g:
            for t in np.sort(rng.random(1500)):
                y = 530 + t ** 1.4 * 560
                x0, x1 = (0, 790 - 230 * t) if a == 0 else (820 + 190 * t, 1600)
                x, h = rng.uniform(x0, x1), 18 + 120 * t
                col = mix('#8f6d26', '#f0d588', rng.random())
                g.spline([(x, y), (x + h * .06, y - h * .6), (x + h * .2, y - h)], col, .8 + 2 * t), g.ellipse(x + h * .22, y - h, 1 + 4 * t, 3 + 12 * t, light(col, .1), 1, 24)
    return c.finish()


@picture('strait-postbox.jpg')
def postbox():
    c = coast(135, 'pale', 520, '#5f8596', .3, '#a9b8c2')
    quay(c, 800, '#8f897c', face=40)
    with c.paint(light=(6, .3), texture=.05) as g:
        g.ellipse(700, 985, 190, 30, '#2a2622', .5), g.rect(540, 420, 320, 560, g.along(540, 0, 860, 0, '#7a1c17', '#d23c2e', '#e2584a', '#8a211a')), g.ellipse(700, 420, 186, 60, '#a32a20'), g.blob([(520, 410), (560, 330), (700, 290), (840, 330), (880, 410)], g.down(290, 410, '#e2584a', '#9a261d')), g.rect(524, 900, 352, 84, '#1d1d1f'), g.rect(600, 480, 200, 26, '#17100e')
        with g.at(700, 478, 1, -6):
            g.poly([(-110, -64), (90, -64), (96, 18), (-104, 18)], '#f7f3e8'), g.line([(-110, -64), (-8, -16), (90, -64)], '#b9b3a2', 3)
        g.rect(620, 590, 160, 190, '#f2ead6', r=6), g.text('POST', 700, 650, 44, '#7a1c17', 'Liberation Serif', 'middle', True), g.line([(640, 680), (760, 680)], '#7a1c17', 3), g.text('07.30', 700, 730, 34, '#333', 'Liberation Serif', 'middle')
        bollard(g, 1200, 960, 1.6)
    gulls(c, 5, (900, 150, 1500, 380), 26)
    return c.finish()


@picture('long-view-lighthouse-stair.jpg')
def stair():
    c = Canvas(136, ground='#b9b2a2')
    with c.paint(texture=.08, light=(4, .2)) as g:
        g.rect(0, 0, 1600, 1067, g.radial(800, 500, 1100, '#efe8d8', '#b5ab98', '#4d473e'))
        for k in range(60, -1, -1):
            t = k / 60
            a, r = t * 6.28 * 2.6 - 1, 60 + 900 * t ** 1.25
            cx, cy = 800, 500
            d = .23
            p = [(cx + np.cos(a) * r * .55, cy + np.sin(a) * r * .5), (cx + np.cos(a) * r, cy + np.sin(a) * r * .92), (cx + np.cos(a + d) * r, cy + np.sin(a + d) * r * .92), (cx + np.cos(a + d) * r * .55, cy + np.sin(a + d) * r * .5)]
            g.poly(p, mix('#f4ecd8', '#5d564a', .2 + .6 * t + .15 * np.sin(a))), g.line([p[0], p[1]], '#3a352d', 2 + 6 * t), g.line([p[3], p[0]], '#2a2620', 3 + 9 * t)
        g.circle(800, 500, 64, '#fff6dc')
    with c.paint(mode='glow', texture=0) as g:
        g.glow(800, 500, 420, '#fff2cf', .7)
    return c.finish(vignette=.45, bloom=.4)


@picture('thoughts-harbour-pilot-ladder.jpg')
def ladder():
    c = coast(137, 'dusk', 560, '#1b2c40', .8, '#4a4660')
    with c.paint(texture=.16, cell=40, light=(5, .25)) as g:
        g.poly([(700, -20), (1640, -20), (1640, 1067), (840, 1067)], g.along(700, 0, 1600, 0, '#37424e', '#161d26', '#0e131a')), g.poly([(826, 860), (1640, 820), (1640, 1067), (845, 1067)], '#5a2620')
        for k in range(8):
            g.line([(730 + k * 120, 0), (800 + k * 110, 900)], '#0c1016', 2, .5)
    with c.paint(texture=.03) as g:
        for x in (1000, 1076):
            g.line([(x, -10), (x + 14, 850)], '#b5935a', 6)
        for k in range(22):
            y = 30 + k * 38
            g.rect(996 + k * .5, y, 92, 10, '#c99a5a' if k % 5 else '#e9c890')
    swell(c, 900, 50, '#1d3142', seed=6, x_peak=500)
    with c.paint(light=(4, .4)) as g:
        lifeboat(g, 610, 880, 420, -6, '#e8702a'), figure(g, 640, 770, 100, 'cheer', '#e2c03c')
    with c.paint(mode='glow', texture=0) as g:
        g.glow(600, 690, 120, '#fff0c0', .8)
    return c.finish(bloom=.4)


def old(im, share=.75):
    return toned(im, '#2e2216', '#f0e0bc', share)


@picture('history-shipwrights-landing.jpg')
def landing():
    c = coast(138, 'pale', 500, '#6a7478', .35, '#a3a39c')
    with c.paint(texture=.08, tint=('#d9cdb0', .25)) as g:
        tall_ship(g, 420, 600, 560, funnel=True)
    steam(c, 330, 400, 200, 90, '#5a544c', .6)
    pebbles(c, 800, '#a39a88')
    with c.paint(texture=.05) as g:
        rowing_boat(g, 880, 740, 240, '#2a221c', 4), rowing_boat(g, 1250, 800, 330, '#2a221c', 3, flip=True)
        people(g, [(200 + i * 105, 900 + (i * 41) % 100) for i in range(11)], 230, 4, ('carry', 'walk', 'stand', 'carry'), flat='#231c17')
        for x, y in ((330, 960), (760, 990), (1120, 970)):
            g.rect(x, y - 60, 130, 60, '#33271c'), g.rect(x - 4, y - 74, 138, 18, '#4a3826'), g.rect(x + 56, y - 60, 16, 20, '#8a744a')
    return old(c.finish(grain=.045))


@picture('history-gannet-lifeboat.jpg')
def gannet_boat():
    c = coast(139, 'storm', 420, '#2a4044', 1, foam=.5)
    with c.paint(texture=.1, tint=('#4a565a', .35)) as g:
        with g.at(1180, 520, 1, 14):
            cargo(g, -240, 30, 480, '#23282a', '#8a8a80', boxes=False), g.rect(-170, -170, 34, 110, '#1d1d1d')
    swell(c, 820, 330, '#27444a', seed=8, x_peak=760, spread=380)
    with c.paint(light=(4, .4)) as g:
        with g.at(640, 590, 1, -24):
            rowing_boat(g, 0, 0, 420, '#d9d2c0', 6, '#c9922c')
    spray(c, 900, 560, 200, 420), swell(c, 1010, 60, '#16292e', seed=3, x_peak=300), rain(c, 520, 20, 60)
    return toned(c.finish(grain=.04), '#16222a', '#e9e2cc', .45)


@picture('lifeboat-at-sea.jpg')
def at_sea():
    c = coast(140, 'storm', 400, '#1d4a48', 1, foam=.4)
    swell(c, 860, 400, '#1f5a54', seed=12, x_peak=900, spread=420)
    with c.paint(light=(5, .4)) as g:
        lifeboat(g, 700, 600, 560, -26)
    spray(c, 960, 480, 230, 500), swell(c, 1020, 70, '#12302f', seed=3, x_peak=200), rain(c, 320, 18, 54)
    return c.finish()


@picture('history-radio-mast.jpg')
def radio():
    c = Canvas(141)
    sky(c, ['#2c5a6c', '#7aa08c', '#e9b96a', '#f6dfa0'], 760, cover=0)
    with c.paint(texture=.04) as g:
        for k in range(9, 0, -1):
            g.circle(800, 190, k * 108, '#fff2c4', .11 if k % 2 else .04)
            g.circle(800, 190, k * 108, '#fff6d8', .5, width=3)
    ridge(c, 830, 30, '#3f6a5a', seed=3, texture=.03, shape=lambda t: 90 * np.exp(-((t - .5) / .25) ** 2)), ridge(c, 960, 24, '#23453f', seed=7, texture=.03)
    with c.paint(texture=.04) as g:
        for k in range(15):
            y0, y1, w0, w1 = 790 - k * 40, 750 - k * 40, 70 - k * 4.4, 65.6 - k * 4.4
            for a, b in (((-w0, y0), (-w1, y1)), ((w0, y0), (w1, y1)), ((-w0, y0), (w1, y1)), ((w0, y0), (-w1, y1))):
                g.line([(800 + a[0], a[1]), (800 + b[0], b[1])], '#1d2f33', 5)
        house(g, 950, 800, 130, 60, '#5a4632', '#26383a', '#ffd98a', cols=2)
    return c.finish(grain=.03)


@picture('blog-tideline-kelp.jpg')
def tideline():
    c = Canvas(142)
    ground(c, 0, '#9a8d78', '#7a6d58', .14, 16, 2)
    c.veil('#c9d6d8', smooth(noise(c.h, c.w, 300, 4, 4, 2.0), .2, 1.2) * .5)
    rng = np.random.default_rng(4)
    for k in range(60):
        x, y = rng.uniform(-80, 1600), 420 + rng.normal(0, 210)
        with c.paint(texture=.14, cell=16, light=(4, .6)) as g:
            col, n = mix('#5a4a1c', '#2a2412', rng.random()), 9
            a = rng.uniform(-.7, .7)
            pts = [(x + i * 52 * np.cos(a), y + i * 52 * np.sin(a) + 34 * np.sin(i * 1.1 + k)) for i in range(n)]
            g.spline([(px + 6, py + 10) for px, py in pts], '#2a241a', 22, .35), g.spline(pts, col, rng.uniform(12, 34)), g.spline([(px, py - 5) for px, py in pts], light(col, .4), 4, .7)
            if k % 3 == 0:
                for px, py in pts[2:7]:
                    g.ellipse(px, py - 12, 13, 18, light(col, .18)), g.ellipse(px - 3, py - 17, 4, 5, '#fff', .6)
    for k in range(26):
        with c.paint(light=(3, .4)) as g:
            g.ellipse(rng.uniform(0, 1600), rng.uniform(0, 1067), rng.uniform(8, 26), rng.uniform(6, 18), mix('#e9e2d2', '#8a8d90', rng.random()))
    return c.finish()


@picture('world-press-lioran-palms.jpg')
def lioran():
    c = coast(143, 'blue', 470, '#1a6a88', .3, cover=.45)
    with c.paint(blur=24, texture=.05, opacity=.85) as g:
        g.ellipse(840, 640, 900, 110, '#5fd6c8')
    with c.paint(texture=.1) as g:
        g.blob([(250, 566), (420, 530), (800, 510), (1200, 530), (1400, 566), (800, 590)], '#f0e2b8'), g.blob([(330, 546), (500, 490), (800, 460), (1120, 492), (1300, 546), (800, 552)], '#3f7a48')
    with c.paint(light=(4, .3)) as g:
        for i in range(22):
            x = 360 + i * 42
            palm(g, x, 540 - 20 * np.sin(i / 21 * 3.1), 130 + (i * 37) % 110, '#3a7a48', ((i * 5) % 7 - 3) / 12, i)
        rowing_boat(g, 1080, 680, 120, '#b5562f', 1)
    return c.finish()


@picture('island-ferry-winter-crossing.jpg')
def winter():
    c = coast(144, 'grey', 500, '#44606a', .95, foam=.35)
    headland(c, [(300, 520), (480, 440), (700, 400), (950, 430), (1200, 470), (1330, 520)], '#6a7a68', '#5d6d60', .12)
    c.mist(490, 70, '#b9c0c0', .5)
    with c.paint(light=(4, .2), tint=('#aab4b8', .08)) as g:
        ferry_stern(g, 800, 740, 380)
    wake(c, 800, 744, 260, spread=.5), gulls(c, 9, (400, 250, 1250, 560), 30), rain(c, 160, 10, 40)
    return c.finish()


@picture('mail-boat-sund.jpg')
def mailboat():
    c = coast(145, 'dawn', 540, '#4a5a72', .2, '#7d7f92')
    with c.paint(light=(4, .3)) as g:
        trawler(g, 640, 770, 560, '#c23a2e', '#f4f1e8', lit='#ffe0a0')
    c.reflect(772, .5, 5)
    with c.paint(texture=.22, cell=24, light=(3, .3)) as g:
        g.poly([(960, 770), (1640, 740), (1640, 1067), (1010, 1067)], '#6a6468'), g.poly([(955, 756), (1640, 722), (1640, 748), (958, 780)], '#948a86')
        g.line([(1180, 750), (1180, 380)], '#4a3d34', 15), g.line([(1180, 740), (850, 430)], '#4a3d34', 11), g.line([(1180, 390), (850, 430)], '#2a2420', 3), g.line([(850, 430), (850, 560)], '#2a2420', 3)
        g.rect(806, 590, 88, 66, '#a8794a'), g.line([(850, 560), (806, 592)], '#2a2420', 3), g.line([(850, 560), (894, 592)], '#2a2420', 3)
        for x, y in ((1290, 750), (1370, 746), (1330, 700), (1480, 742)):
            g.blob([(x - 40, y), (x - 36, y - 46), (x - 10, y - 66), (x + 20, y - 62), (x + 40, y - 30), (x + 36, y)], '#cfc09a')
        g.text('MAIL', 560, 742, 34, '#f4f1e8', 'Liberation Sans', 'middle', True, spacing=5)
    return c.finish(bloom=.4)
