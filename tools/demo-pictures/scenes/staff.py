"""The staff of The Meridian, one set of features each."""
from atelier.portraits import face

P1, P2, P3, P4, P5, P6, P7 = '#f0cfb2', '#e3b48f', '#d09a70', '#b07a54', '#94664a', '#7d573f', '#e9c39e'
BLACK, BROWN, DARK, BLOND, RED, GREY, WHITE = '#1c1816', '#5a3c26', '#33241b', '#c9a25e', '#a2532b', '#8a8580', '#cfcac2'
G1, G2, G3, G4, G5 = '#d8d2c2', '#c9d2d4', '#d6c7b4', '#c8cfbe', '#d3c9d0'


def who(seed, skin, hair, style, cloth, **kw):
    return lambda: face(seed, skin, hair, style, cloth, **kw)


STAFF = {
    'mara-lindqvist': who(1, P1, BLOND, 'bob', '#27405a', collar='open', smile=.5, ground=G2, lips='#a8514a'),
    'oskar-thane': who(2, P2, BROWN, 'side', '#3b3f45', beard='stubble', jaw=.8, ground=G1),
    'park-ji-won': who(3, P7, BLACK, 'long', '#6a2f3a', collar='v', ground=G4, lips='#a34a48', wide=.95),
    'samuel-adeyo': who(4, P6, BLACK, 'crew', '#3f5a4a', collar='open', jaw=.8, nose=.9, smile=.8, ground=G3),
    'freya-holt': who(5, P1, RED, 'bun', '#2f3f36', collar='roll', wide=.94, ground=G2, smile=.25),
    'niko-varga': who(6, P3, DARK, 'wavy', '#5a6a3a', collar='open', beard='full', ground=G4, jaw=.7),
    'clara-benning': who(7, P1, BROWN, 'parted', '#2a2a33', glasses='square', ground=G5, smile=.3, lips='#9a4a48'),
    'dr-imre-castell': who(8, P2, GREY, 'bald', '#4a5560', glasses='round', age=2, beard='moustache', ground=G1),
    'lena-osei': who(9, P5, BLACK, 'curly', '#b0562e', collar='v', earring=True, smile=.7, ground=G1, lips='#8a3a3a', nose=.7),
    'kang-tae-yang': who(10, P7, BLACK, 'fringe', '#2f3a4a', collar='roll', glasses='round', wide=.98, ground=G2),
    'priya-nadar': who(11, P4, BLACK, 'long', '#2f6a6a', collar='v', smile=.6, earring=True, ground=G3, lips='#9a4040'),
    'anton-rusk': who(12, P1, GREY, 'back', '#343a44', age=1, jaw=.95, brow=.9, smile=.1, wide=1.05, ground=G1),
    'beatrix-oyelaran': who(13, P6, GREY, 'crew', '#5a3a6a', collar='scarf', age=1, glasses='square', smile=.5, earring=True, ground=G4),
    'joon-hadley': who(14, P7, BLACK, 'short', '#1f4e79', collar='open', smile=.9, jaw=.7, ground=G2),
    'maeve-torrin': who(15, P1, RED, 'wavy', '#3f6a4a', collar='v', smile=.9, ground=G1, lips='#b05a50', wide=.97),
    'eloise-marchetti': who(16, P2, DARK, 'bob', '#1d1d22', collar='scarf', lips='#a02f34', ground=G5, brow=.9),
    'yun-seo-jin': who(17, P7, DARK, 'parted', '#b9788a', collar='v', smile=.7, wide=.93, ground=G5, lips='#b5545a'),
    'theo-brandt': who(18, P1, BROWN, 'curly', '#5a4a3a', collar='roll', glasses='square', beard='stubble', ground=G3, jaw=.4),
    'hollis-grey': who(19, P2, WHITE, 'white', '#7a5a34', collar='open', age=2, beard='full', smile=.8, ground=G4, wide=1.06),
    'ines-calder': who(20, P3, BROWN, 'wavy', '#8a3f4a', collar='scarf', smile=.5, earring=True, ground=G2, lips='#a5504a'),
    'rafael-stone': who(21, P3, BLACK, 'back', '#3a3a36', collar='open', beard='full', jaw=.8, smile=.3, brow=.8, ground=G1),
    'aiko-merrow': who(22, P7, BLACK, 'bob', '#33424a', collar='roll', smile=.4, wide=.92, ground=G3),
    'kim-dae-ho': who(23, P7, GREY, 'side', '#2a3340', glasses='square', age=1, jaw=.7, ground=G2),
    'lee-ha-eun': who(24, P7, BLACK, 'bun', '#d2b48c', collar='open', smile=.6, wide=.94, ground=G4, lips='#b0524e'),
    'wilhelmina-tarr': who(25, P1, WHITE, 'bun', '#4a3a5a', collar='scarf', age=3, glasses='round', smile=.35, earring=True, ground=G5),
    'gideon-marsh': who(26, P5, GREY, 'crew', '#2f343c', age=2, beard='moustache', jaw=.8, nose=.8, ground=G1),
    'nam-ki-tae': who(27, P7, WHITE, 'back', '#3d4a44', age=2, collar='roll', brow=.8, ground=G4),
    'pip-farrow': who(28, P1, BLOND, 'curly', '#c98a2e', collar='roll', smile=1.0, nose=.9, ground=G2, glasses='round'),
    'madame-estrella': who(29, P3, '#4a2a5a', 'veil', '#3a1f4a', collar='v', age=1, earring=True, smile=.3, brow=1.0, ground=G5, lips='#8f2f3a'),
    'ingvar-solberg': who(30, P1, WHITE, 'bald', '#5a4a3c', collar='roll', beard='full', age=2, ground=G3, wide=1.04),
    'tobias-marrek': who(31, P2, GREY, 'side', '#2a3038', age=1, jaw=.8, smile=.3, ground=G2),
    'ingrid-hallveig': who(32, P1, WHITE, 'bob', '#22303c', collar='open', age=2, smile=.4, earring=True, ground=G1),
    'seo-min-ah': who(33, P7, DARK, 'parted', '#4a5a6a', collar='open', smile=.6, ground=G5),
}
