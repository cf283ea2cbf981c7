"""Makes the films of the demo paper: `python3 shoot.py [name ...]`."""
import argparse
import importlib
import pathlib
import pkgutil
import time

from studio.press import poster, print_film
from studio.reel import REELS, vtt

import reels

DEMO = pathlib.Path(__file__).resolve().parents[2] / 'src/main/resources/demo'


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument('names', nargs='*', help='names of films or parts of them; none: all')
    ap.add_argument('--stills', action='store_true', help='posters and captions only')
    ap.add_argument('--look', help='write ten frames of each film to this folder and make nothing')
    args = ap.parse_args()
    for m in pkgutil.iter_modules(reels.__path__):
        importlib.import_module(f'reels.{m.name}')
    films = DEMO / 'films'
    films.mkdir(exist_ok=True)
    for name, ready in sorted(REELS.items()):
        if args.names and not any(part in name for part in args.names):
            continue
        began, film = time.time(), ready()
        if args.look:
            for i in range(10):
                film.frame(film.seconds * (i + .5) / 10).save(pathlib.Path(args.look) / f'{name}-{i}.png')
            continue
        for language, lines in film.lines.items():
            (films / f'{name}.{language}.vtt').write_text(vtt(lines), 'utf-8')
        poster(film, DEMO / 'pictures' / f'film-{name}.jpg')
        size = 0 if args.stills else print_film(film, films / f'{name}.mp4')
        print(f'{name}  {film.seconds} s  {size // 1000} KB  {time.time() - began:.0f} s', flush=True)


if __name__ == '__main__':
    main()
