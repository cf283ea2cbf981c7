// Keeps the clock of the dateline going, in the paper's zone, in the form the server wrote it.
const clock = document.querySelector('.clock');
if (clock) {
  const korean = document.documentElement.lang.startsWith('ko');
  const form = new Intl.DateTimeFormat(korean ? 'ko' : 'en-GB', {
    timeZone: clock.dataset.zone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
  });
  const tick = () => {
    const now = new Date();
    const part = Object.fromEntries(form.formatToParts(now).map(({ type, value }) => [type, value]));
    const day = part.day.replace(/\D/g, ''), month = part.month, year = part.year.replace(/\D/g, '');
    clock.querySelector('.clock-date').textContent = korean
      ? `${year}년 ${month.replace(/월?$/, '월')} ${day}일 ${part.weekday}`
      : `${part.weekday} ${day} ${month} ${year}`;
    clock.querySelector('.clock-time > span').textContent = `${part.hour}:${part.minute}`;
    clock.dateTime = now.toISOString();
    setTimeout(tick, 60_000 - now % 60_000);
  };
  tick();
}
