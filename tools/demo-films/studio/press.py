"""Makes one MP4 of frames and sound: H.264 and AAC, its head in front, no larger than it must be. Needs ffmpeg."""
import pathlib
import subprocess
import tempfile

import numpy as np
from PIL import Image

from .reel import FPS, H, W
from .sound import RATE

LIMIT = 490_000
SOUND = 28_000
EXACT = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:v', '+bitexact', '-flags:a', '+bitexact']


def run(args, **more):
    subprocess.run(['ffmpeg', '-hide_banner', '-loglevel', 'error', '-y', *args], check=True, **more)


def print_film(reel, target):
    """Returns the size of the file in bytes."""
    with tempfile.TemporaryDirectory() as work:
        work = pathlib.Path(work)
        wave = work / 'sound.raw'
        (np.clip(reel.sound(reel.seconds), -1, 1) * 20_000).astype('<i2').tofile(wave)
        negative = work / 'negative.mkv'
        frames = ['-f', 'rawvideo', '-pix_fmt', 'rgb24', '-s', f'{W}x{H}', '-r', str(FPS), '-i', '-']
        shooting = subprocess.Popen(
            ['ffmpeg', '-hide_banner', '-loglevel', 'error', '-y', *frames, '-c:v', 'libx264', '-preset', 'ultrafast', '-crf', '6',
             '-pix_fmt', 'yuv420p', str(negative)], stdin=subprocess.PIPE)
        for i in range(int(reel.seconds * FPS)):
            shooting.stdin.write(np.asarray(reel.frame(i / FPS), np.uint8).tobytes())
        shooting.stdin.close()
        if shooting.wait():
            raise RuntimeError(f'{reel.name} could not be shot')
        rate = int((LIMIT * 8 * .94) / reel.seconds) - SOUND
        size = LIMIT + 1
        while size > LIMIT:
            size = develop(negative, wave, target, rate, work)
            rate = int(rate * .92)
        return size


def develop(negative, wave, target, rate, work):
    # A low crf ends as soon as the pictures are good: a chart needs a tenth of what a painting does.
    video = ['-i', str(negative), '-c:v', 'libx264', '-preset', 'medium', '-profile:v', 'high', '-threads', '2', '-g', str(FPS * 5),
             '-crf', '26', '-maxrate', str(rate), '-bufsize', str(rate * 4)]
    run([*video[:2], '-f', 's16le', '-ar', str(RATE), '-ac', '1', '-i', str(wave), *video[2:], '-c:a', 'aac', '-b:a', str(SOUND),
         '-movflags', '+faststart', *EXACT, str(target)])
    return target.stat().st_size


def poster(reel, target):
    image = reel.frame(reel.still)
    image = image if isinstance(image, Image.Image) else Image.fromarray(image)
    image.save(target, 'JPEG', quality=86, optimize=True, progressive=True)
