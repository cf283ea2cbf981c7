"""Things on tables, benches and walls; old machines."""
from atelier.kit import *

from .country import coast


def bench(seed, wall='#4a4038', y=560, wood='#7a5636', window=True):
    c = Canvas(seed, ground=wall)
    c.veil(dark(wall, .5), np.clip(.25 + .3 * noise(c.h, c.w, 300, seed, 4), 0, 1))
    if window:
        c.beam([(-100, -100), (420, -100), (1250, y + 260), (350, y + 420)], '#ffe6b4', .28, 60)
    table(c, y, wood, seed)
    return c


def bowl(g, x, y, r, glaze='#e9e4d8', inside='#b5763a'):
    g.blob([(x - r, y), (x - r * .72, y + r * .52), (x - r * .3, y + r * .72), (x + r * .3, y + r * .72), (x + r * .72, y + r * .52), (x + r, y)], g.along(x - r, 0, x + r, 0, dark(glaze, .15), light(glaze, .4), dark(glaze, .45)))
    g.ellipse(x, y, r, r * .3, light(glaze, .3)), g.ellipse(x, y + r * .015, r * .93, r * .26, inside)
    g.ellipse(x, y, r, r * .3, dark(glaze, .3), width=3), g.rect(x - r * .8, y + r * .3, r * 1.6, 5, '#3d5f7a', .55)


def broth(c, seed, steamy=True, noodles=True, y=600, kind='bowl'):
    rng = np.random.default_rng(seed)
    shadow(c, 820, y + 340, 430, 70, .55)
    with c.paint(light=(5, .35), texture=.05) as g:
        if kind == 'pot':
            g.rect(420, y - 60, 760, 420, g.along(420, 0, 1180, 0, '#5d656a', '#e4e8ea', '#a5adb2', '#f2f4f4', '#4d5559'), r=40), g.ellipse(800, y - 50, 380, 96, '#dfe3e5'), g.ellipse(800, y - 46, 350, 84, '#c9822f')
            for s in (-1, 1):
                g.ellipse(800 + s * 390, y + 60, 46, 26, '#8d959a', width=16)
            g.line([(1010, y - 70), (1330, y - 360)], '#c4cacd', 18)
        else:
            bowl(g, 800, y, 420, '#dfd8c8', '#b9722e')
        R = 340 if kind == 'pot' else 380
        for _ in range(150):
            a, d = rng.uniform(0, 6.28), rng.random() ** .5 * .9
            x, yy = 800 + np.cos(a) * R * d, y - (44 if kind == 'pot' else 0) + np.sin(a) * R * .24 * d
            k = rng.integers(5)
            if noodles and k < 3:
                g.spline([(x - 70, yy), (x - 20, yy - 14), (x + 40, yy + 10), (x + 80, yy - 4)], mix('#f2dfae', '#d9b978', rng.random()), 8)
            elif k == 3:
                g.ellipse(x, yy, 26, 10, ['#d9602a', '#e9b23a', '#f0ead4'][rng.integers(3)], .95, rng.uniform(-30, 30))
            else:
                g.ellipse(x, yy, 13, 6, '#5f8f3a', .95, rng.uniform(0, 90)), g.ellipse(x, yy, 6, 3, '#a9cf7a')
        for _ in range(26):
            g.ellipse(800 + rng.normal(0, R * .4), y - (44 if kind == 'pot' else 0) + rng.normal(0, 30), rng.uniform(6, 16), rng.uniform(2, 6), '#f7c46a', .45)
    if steamy:
        steam(c, 740, y - 30, 520, 300, seed=seed, alpha=.4, blur=24), steam(c, 900, y - 30, 470, 260, seed=seed + 3, alpha=.35, blur=24)


def bowls(name, seed, wall, wood, **kw):
    @picture(name)
    def draw():
        c = bench(seed, wall, 560, wood)
        broth(c, seed, **kw)
        if kw.get('kind') != 'pot':
            with c.paint(light=(4, .4)) as g:
                g.line([(1130, 900), (1540, 740)], '#5a2f22', 14), g.line([(1150, 930), (1560, 780)], '#6a382a', 14), bowl(g, 240, 700, 130, '#4f6a78', '#9fb08a')
        return c.finish(bloom=.35, vignette=.35)


bowls('thoughts-school-kitchen-soup.jpg', 110, '#8d9a92', '#9aa39e', noodles=False, kind='pot')
bowls('blog-fish-broth-stall.jpg', 111, '#3a2f2a', '#6a4428', noodles=False)


@picture('noodle-bowl-namsan.jpg')
def noodles_above():
    c = Canvas(112, ground='#6a452a')
    table(c, 0, '#7d5334', 3, 6)
    shadow(c, 840, 570, 440, 430, .6, 30)
    rng = np.random.default_rng(3)
    with c.paint(light=(6, .3), texture=.05) as g:
        g.circle(800, 530, 420, '#2f4f66'), g.circle(800, 530, 404, '#f0ece0'), g.circle(800, 530, 372, g.radial(760, 480, 420, '#d9923f', '#a8622a', '#7d431c'))
        for _ in range(90):
            a, r = rng.uniform(0, 6.28), rng.uniform(30, 250)
            cx, cy = 760 + rng.normal(0, 60), 560 + rng.normal(0, 60)
            g.ellipse(cx, cy, r, r * rng.uniform(.5, .9), mix('#f6e6b8', '#d4b06a', rng.random()), .95, rng.uniform(0, 180), width=9, start=np.degrees(a), end=np.degrees(a) + rng.uniform(60, 170))
        g.ellipse(960, 400, 96, 80, '#fbf7ea'), g.circle(966, 396, 42, '#f0a52a'), g.circle(956, 386, 12, '#ffd88a')
        for i in range(5):
            g.ellipse(560 + i * 34, 350 + i * 8, 84, 36, '#c98a6a', 1, 30), g.ellipse(560 + i * 34, 346 + i * 8, 70, 24, '#e2b296', 1, 30)
        for _ in range(60):
            x, y = 900 + rng.normal(0, 60), 700 + rng.normal(0, 46)
            g.circle(x, y, 15, '#6f9f3f', width=6)
        g.rect(490, 560, 130, 190, '#1f3a2a', .95, r=8)
        for k, (x0, y0, x1, y1) in enumerate(((1180, 160, 1500, 960), (1230, 150, 1560, 930))):
            g.taper((x0, y0), (x1, y1), 8, 14, '#4a2419')
        g.circle(220, 250, 130, '#e9e4d6'), g.circle(220, 250, 112, '#b03a26')
        for _ in range(30):
            g.ellipse(220 + rng.normal(0, 50), 250 + rng.normal(0, 50), 36, 16, mix('#d9532a', '#f2d9a8', rng.random()), .95, rng.uniform(0, 180))
        g.circle(190, 830, 105, '#3f5a5a'), g.circle(190, 830, 90, '#9a7a3a')
    return c.finish(vignette=.35)


@picture('tea-cup-steam.jpg')
def teacup():
    c = bench(113, '#5a6a5f', 620, '#8a6a48')
    shadow(c, 800, 850, 380, 50)
    with c.paint(light=(6, .35), texture=.03) as g:
        g.ellipse(820, 850, 330, 54, '#d9d2c2'), g.ellipse(820, 842, 300, 44, '#efeadd')
        g.ellipse(1090, 690, 90, 84, '#e4ddcd', width=26), bowl(g, 820, 600, 270, '#e4ddcd', '#9a6a2a')
        g.blob([(180, 800), (150, 640), (250, 560), (390, 560), (480, 640), (450, 800), (310, 830)], g.along(150, 0, 480, 0, '#2f3f3a', '#6d8a7c', '#22302b')), g.spline([(460, 680), (560, 640), (600, 560)], '#4f6a5f', 26), g.ellipse(315, 556, 70, 18, '#3f564c'), g.circle(315, 530, 20, '#2f3f3a'), g.spline([(210, 570), (230, 440), (400, 440), (430, 570)], '#6a4a2c', 13)
    steam(c, 800, 580, 460, 220, alpha=.45, blur=20)
    return c.finish(bloom=.35)


def ledger(g, x, y, w, h, seed, brush=False):
    rng = np.random.default_rng(seed)
    for s in (0, 1):
        X = x + s * w / 2
        g.poly([(X, y + (0 if s else 14)), (X + w / 2, y + (14 if s else 0)), (X + w / 2 + (30 if s else 0), y + h), (X - (0 if s else 30), y + h)], g.along(X, 0, X + w / 2, 0, *(('#e9dcb9', '#d2bf92') if not s else ('#c7b384', '#efe3c2'))))
        for r in range(17):
            yy = y + 40 + r * (h - 60) / 17
            g.line([(X + 14, yy), (X + w / 2 - 8, yy)], '#8aa0a4', 1.2, .7)
            cx = X + 26
            while cx < X + w / 2 - 50:
                ln = rng.uniform(30, 100)
                if rng.random() < .7:
                    if brush and cx > X + w * .28:
                        for j in range(int(ln / 26)):
                            for _ in range(4):
                                g.line([(cx + j * 26 + rng.uniform(0, 16), yy - rng.uniform(4, 22)), (cx + j * 26 + rng.uniform(0, 18), yy - rng.uniform(4, 22))], '#1d1712', 3.2, .85)
                    else:
                        g.spline([(cx + q, yy - 5 + rng.normal(0, 5)) for q in np.arange(0, ln, 7)], '#2f2418', 1.8, .85)
                cx += ln + 22
        for cxx in (.3, .72):
            g.line([(X + w / 2 * cxx, y + 20), (X + w / 2 * cxx, y + h - 10)], '#b0564a', 1.6, .6)
    g.line([(x + w / 2, y + 6), (x + w / 2, y + h)], '#6a5430', 6, .8)


def tool_adze(g, x, y, s=1.0, rot=0):
    with g.at(x, y, s, rot):
        g.spline([(0, 0), (140, -24), (300, -20), (430, -44)], '#9a6f42', 26), g.poly([(410, -80), (470, -90), (480, 10), (560, 90), (530, 100), (430, 20)], '#5d6468'), g.poly([(530, 100), (560, 90), (572, 104), (540, 116)], '#c9d0d3')


def plane_tool(g, x, y, s=1.0):
    with g.at(x, y, s):
        g.poly([(0, 0), (0, -70), (330, -70), (350, -40), (350, 0)], g.down(-70, 0, '#b5824a', '#6a4526')), g.blob([(40, -66), (50, -130), (80, -140), (96, -110), (84, -66)], '#7d5230'), g.poly([(170, -66), (210, -66), (180, -150), (156, -146)], '#6d767a'), g.poly([(150, -68), (176, -68), (186, -116), (164, -110)], '#8a5c34'), g.circle(290, -78, 22, '#7d5230')


@picture('shipwright-register-page.jpg')
def register():
    c = bench(114, '#3a3028', 240, '#6d4a2c')
    shadow(c, 800, 760, 560, 260, .5)
    with c.paint(light=(5, .2), texture=.10, cell=90) as g:
        ledger(g, 330, 330, 900, 560, 4, True)
        for x, y, r in ((520, 720, 150), (1010, 420, 110)):
            g.ellipse(x, y, r, r * .6, '#8a6a34', .16), g.ellipse(x, y, r, r * .6, '#7a5a2a', .3, width=4)
        tool_adze(g, 60, 1020, 1, -8), plane_tool(g, 1180, 1010, .95)
        for k in range(9):
            g.ellipse(1060 + k * 18, 1000 + (k * 37) % 40, 26, 11, '#e2bd80', .95, k * 31, width=4)
    return c.finish(vignette=.38)


@picture('shipwrights-ledger-page.jpg')
def ledger_page():
    c = bench(115, '#2f3a3e', 260, '#5d4630')
    with c.paint(light=(5, .25), texture=.08, cell=90) as g:
        ledger(g, 240, 380, 860, 560, 7)
        g.rect(1210, 420, 120, 130, g.along(1210, 0, 1330, 0, '#16202c', '#4a6a86', '#101820'), r=14), g.rect(1240, 380, 60, 46, '#2a3a48'), g.taper((1340, 700), (1180, 880), 7, 2, '#2a1a12'), g.blob([(1340, 700), (1420, 560), (1470, 470), (1450, 600), (1370, 700)], '#e9e2d0')
        g.blob([(1130, 330), (1210, 380), (1480, 380), (1580, 300), (1400, 316)], g.down(300, 380, '#b5824a', '#5a3820')), g.line([(1130, 330), (1400, 316), (1580, 300)], '#e2bd80', 5)
        for k in range(5):
            g.spline([(1180 + k * 76, 330), (1200 + k * 74, 360), (1214 + k * 72, 380)], '#6a4526', 3)
    return c.finish(vignette=.35)


@picture('shipwright-adze-tools.jpg')
def tools():
    c = bench(116, '#4a4038', 180, '#8a6238')
    with c.paint(light=(5, .35), texture=.08) as g:
        tool_adze(g, 160, 500, 1.5, 4), plane_tool(g, 940, 420, 1.5)
        g.rect(160, 690, 60, 230, '#a8794a', r=16), g.rect(70, 620, 240, 120, g.along(70, 0, 310, 0, '#6a4526', '#b98a54', '#5d3c20'), r=30), g.rect(70, 640, 240, 12, '#3a2a1c'), g.rect(70, 706, 240, 12, '#3a2a1c')
        for i, x in enumerate((440, 560, 680)):
            g.taper((x, 640), (x, 800), 22, 26, '#b98a54'), g.poly([(x - 10, 800), (x + 10, 800), (x + 20 + i * 10, 960), (x - 20 - i * 10, 960)], g.along(x - 20, 0, x + 20, 0, '#4a5054', '#aeb6b9', '#555b5f'))
        g.ellipse(1120, 780, 190, 130, '#b99a5c', width=46), g.ellipse(1120, 780, 190, 130, '#8a6d38', .6, width=8), g.ellipse(1120, 780, 120, 70, '#c9ab6d', width=30)
        rng = np.random.default_rng(3)
        for _ in range(40):
            g.ellipse(rng.uniform(100, 1550), rng.uniform(560, 1050), 22, 10, '#e9c88a', .9, rng.uniform(0, 180), width=4)
    return c.finish(vignette=.35)


def letters(g, x, y, w, n, ribbon):
    for i in range(n):
        with g.at(x + (i * 13) % 17, y - i * 15, 1, ((i * 7) % 5) - 2):
            g.poly([(0, 0), (w, -6), (w + 40, -120), (40, -114)], mix('#e9dcbc', '#c7b184', (i * 3 % 7) / 7)), g.line([(0, 0), (w, -6)], '#8a744a', 3), g.line([(40, -114), (w * .55, -52), (w + 40, -120)], '#a8905e', 2, .7)
    top = y - (n - 1) * 15
    g.line([(x + w * .45, y + 8), (x + w * .45 + 10, top), (x + w * .45 + 44, top - 118)], ribbon, 9), g.line([(x + 10, top - 50), (x + w + 30, top - 58)], ribbon, 9)
    for s in (-1, 1):
        g.blob([(x + w * .5, top - 56), (x + w * .5 + s * 50, top - 92), (x + w * .5 + s * 66, top - 52)], ribbon)


@picture('strait-letters-bundle.jpg')
def strait_letters():
    c = coast(117, 'grey', 330, '#5d7078', .3, '#8d9aa2')
    view = c.a[60:560, 280:1400].copy()
    c.a[:] = rgb('#8d8578')
    c.a[60:560, 280:1400] = view
    pane(c, 280, 60, 1120, 500, 3, 1, '#ece6d8', bar=12)
    table(c, 640, '#6a4a32', 4)
    shadow(c, 760, 900, 330, 60)
    with c.paint(light=(5, .3)) as g:
        letters(g, 520, 930, 420, 12, '#3f6a94'), g.poly([(1080, 940), (1330, 900), (1380, 980), (1120, 1020)], '#e9dcbc'), g.line([(1080, 940), (1250, 950), (1330, 900)], '#a8905e', 2)
    return c.finish()


@picture('shipwright-letters-chest.jpg')
def chest():
    c = bench(118, '#4a3b30', 520, '#5a4030')
    with c.paint(light=(5, .35), texture=.14, cell=24, stretch=6) as g:
        g.poly([(300, 420), (1120, 420), (1180, 170), (360, 170)], g.down(170, 420, '#8a5a34', '#5d3a20')), g.poly([(330, 400), (1095, 400), (1146, 196), (384, 196)], '#3a2416')
        g.rect(300, 470, 840, 400, g.down(470, 870, '#a06a3c', '#6a4324')), g.poly([(300, 470), (1140, 470), (1110, 430), (330, 430)], '#2a1a10')
        for x in (300, 700, 1100):
            g.rect(x, 470, 40, 400, '#b98d3f')
        g.rect(660, 480, 120, 90, '#c99d4a', r=8), g.circle(720, 520, 13, '#2a1a10')
    with c.paint(light=(5, .3)) as g:
        letters(g, 400, 500, 240, 7, '#a33a34'), letters(g, 760, 498, 250, 9, '#2f5f86'), letters(g, 560, 460, 230, 5, '#4a7a4a')
        g.rect(1270, 760, 44, 210, '#b98a54', r=12), g.rect(1190, 700, 210, 100, '#7d5430', r=26)
        g.blob([(80, 960), (130, 1010), (480, 1010), (590, 920), (330, 950)], g.down(920, 1010, '#b5824a', '#5a3820'))
        for x in (210, 330, 440):
            g.line([(x, 955), (x, 720)], '#5a3820', 6), g.poly([(x + 6, 740), (x + 76, 830), (x + 6, 920)], '#efe6d0')
    return c.finish(vignette=.35)


@picture('lindholm-signing-table.jpg')
def signing():
    c = Canvas(119)
    sky(c, 'pale', 500, cover=.3)
    ground(c, 500, '#8aa06a', '#6d8a50')
    with c.paint(texture=.12) as g:
        for x in range(60, 1600, 190):
            tree(g, x, 600, 470, ['#6f9050', '#88a04c', '#a8a04a'][x % 3], x)
    view = c.a.copy()
    c.a[:] = rgb('#d9d0bf')
    for x in (90, 390, 690, 990, 1290):
        c.a[60:620, x:x + 220] = view[60:620, x:x + 220]
    for x in (90, 390, 690, 990, 1290):
        pane(c, x, 60, 220, 560, 2, 5, '#efe9dc', bar=8)
    with c.paint(light=(4, .2), texture=.04) as g:
        g.rect(0, 660, 1600, 420, g.down(660, 1067, '#9a8468', '#6a553f'))
        for x in (120, 360, 1200, 1440):
            g.line([(x, 760), (x, 430)], '#8a7a4a', 8), g.circle(x, 424, 11, '#c9a45a'), g.poly([(x + 4, 436), (x + 60, 450), (x + 84, 560), (x + 70, 700), (x + 44, 690), (x + 30, 704), (x + 4, 690)], g.along(x, 0, x + 84, 0, *(('#2f6494', '#1f4e79', '#16385a') if x % 480 else ('#c9483a', '#b03a2e', '#7a241c')))), g.line([(x + 30, 470), (x + 40, 690)], '#ffffff', 5, .35)
        g.poly([(140, 760), (1460, 760), (1580, 930), (20, 930)], '#5a3522'), g.poly([(160, 764), (1440, 764), (1500, 840), (100, 840)], '#7a4a2e', .6), g.rect(20, 930, 1560, 140, '#3a2216')
        for x in (560, 1040):
            g.poly([(x - 190, 880), (x + 190, 880), (x + 160, 780), (x - 160, 780)], '#1f3a54' if x < 800 else '#6a2a26'), g.poly([(x - 174, 872), (x - 4, 872), (x - 4, 788), (x - 148, 788)], '#f6f2e6'), g.poly([(x + 174, 872), (x + 4, 872), (x + 4, 788), (x + 148, 788)], '#f6f2e6')
            for r in range(6):
                g.line([(x - 150, 802 + r * 11), (x - 20, 802 + r * 11)], '#8a8a86', 2), g.line([(x + 20, 802 + r * 11), (x + 150, 802 + r * 11)], '#8a8a86', 2)
            g.taper((x + 200, 850), (x + 240, 790), 7, 5, '#17171a'), g.taper((x + 200, 850), (x + 194, 862), 4, 1, '#d9b45a')
            g.poly([(x - 80, 960), (x + 80, 960), (x + 70, 912), (x - 70, 912)], '#f4efe0'), g.rect(x - 50, 930, 100, 10, '#6a655a')
    c.beam([(690, 60), (910, 60), (1300, 1067), (700, 1067)], '#fff2cf', .22, 40)
    return c.finish(bloom=.35)


@picture('yellow-oilskins-peg.jpg')
def oilskins():
    c = Canvas(120, ground='#24465a')
    with c.paint(texture=.2, cell=20, stretch=.12) as g:
        for x in range(0, 1600, 110):
            g.rect(x, 0, 106, 930, g.along(x, 0, x + 106, 0, '#1d3b4d', '#33607a', '#1a3444'))
        g.rect(0, 930, 1600, 140, '#5d5040'), g.rect(0, 170, 1600, 46, '#6a4a2e')
    shadow(c, 840, 560, 640, 330, .35, 40)
    with c.paint(light=(5, .35), texture=.1, cell=70) as g:
        for i, x in enumerate((380, 800, 1220)):
            y = '#e9b92c'
            g.rect(x - 12, 180, 24, 60, '#3a2a1c')
            g.blob([(x - 70, 250), (x, 210), (x + 70, 250), (x + 160, 330), (x + 190, 600), (x + 130, 620), (x + 120, 460), (x + 150, 800), (x, 830), (x - 150, 800), (x - 120, 460), (x - 130, 620), (x - 190, 600), (x - 160, 330)], g.along(x - 170, 0, x + 170, 0, '#b98516', y, '#f6d45c', '#c48f1a'), tension=.6)
            g.line([(x, 270), (x, 820)], '#8a640f', 5), g.spline([(x - 70, 250), (x, 310), (x + 70, 250)], '#8a640f', 7)
            for k in range(5):
                g.circle(x + 14, 340 + k * 100, 9, '#3a3226'), g.spline([(x - 100 + k * 12, 420 + k * 40), (x - 70 + k * 14, 620), (x - 110 + k * 22, 790)], '#a87a14', 3, .6)
            for s in (-70, 40):
                g.poly([(x + s, 860), (x + s + 60, 860), (x + s + 62, 980), (x + s + 110, 1004), (x + s + 110, 1026), (x + s - 4, 1026)], g.along(x + s, 0, x + s + 100, 0, '#12312a', '#2f6a58', '#14332c'))
    return c.finish(vignette=.35)
