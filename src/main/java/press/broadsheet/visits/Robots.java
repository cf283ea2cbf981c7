package press.broadsheet.visits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells by its name who is no reader. One that calls itself a browser is held by the limits on places instead. */
final class Robots {

    private static final Pattern NAMES = Pattern.compile(
            "\\bbot\\b|bot[/;+)-]|bot$|crawl|spider|slurp|archiv|preview|fetch|monitor|uptime|pingdom|lighthouse|pagespeed|headless"
                    + "|phantom|selenium|playwright|puppeteer|curl|wget|httpie|python|java/|okhttp|go-http|libwww|perl"
                    + "|ruby|scrapy|axios|node|postman|facebookexternalhit|whatsapp|embedly|feed|rss|validator|scan");

    /** Browsers all begin so; a program that gives itself no such name makes no secret of what it is. */
    private static final Set<String> BROWSERS = Set.of("mozilla/", "opera/", "dalvik/", "kakaotalk");

    /** Most readers call themselves one of some hundred names, and looking through one for all of these takes its time. */
    private static final Cache<String, Boolean> KNOWN =
            Caffeine.newBuilder().maximumSize(5_000).executor(Runnable::run).build();

    private Robots() {}

    static boolean include(String browser) {
        return KNOWN.get(browser, Robots::isRobot);
    }

    private static boolean isRobot(String browser) {
        String name = browser.toLowerCase(Locale.ROOT);
        return BROWSERS.stream().noneMatch(name::startsWith)
                || NAMES.matcher(name).find();
    }
}
