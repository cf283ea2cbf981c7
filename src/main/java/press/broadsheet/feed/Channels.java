package press.broadsheet.feed;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.edition.AddressWords;
import press.broadsheet.edition.Reading;
import press.broadsheet.edition.Touch;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Title;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.UnfitForPrint;

/** Finds what a feed's address names. */
record Channels(Masthead masthead, Reading reading) {

    private static final Pattern EVERYTHING = Pattern.compile("(?:([a-z0-9-]+)/)?all");
    private static final Pattern SERIES = Pattern.compile("(?:([a-z0-9-]+)/)?series/([a-z0-9-]+)");
    private static final Pattern LISTING = Pattern.compile("(?:([a-z0-9-]+)/)?(author|topic)/([^/]+)");

    /** What carries the name; the name may be written in another way than the feed's own. */
    Optional<Channel> named(String name) {
        Matcher everything = EVERYTHING.matcher(name);
        if (everything.matches()) {
            Optional<Channel> found = title(everything).map(Channel.Everything::new);
            if (found.isPresent()) {
                return found;
            }
        }
        return section(name).or(() -> series(name)).or(() -> listing(name));
    }

    private Optional<Channel> series(String name) {
        Matcher shape = SERIES.matcher(name);
        if (!shape.matches()) {
            return Optional.empty();
        }
        return title(shape).flatMap(title -> reading.dailies()
                .series(title.prefix(), shape.group(2))
                .map(series -> new Channel.OfSeries(title, series)));
    }

    /** Every feed that carries a touched list. */
    List<Channel> carrying(Touch touch) {
        List<Channel> channels = new ArrayList<>(touched(touch).stream().toList());
        for (Title title : masthead.titles()) {
            touch.author()
                    .map(words -> new Channel.OfAuthor(title, words, null))
                    .ifPresent(channels::add);
            touch.topic().map(words -> new Channel.OfTopic(title, words)).ifPresent(channels::add);
        }
        return channels;
    }

    /** What a touched list is carried by, of those that are pressed before a receipt is written. */
    Optional<Channel> touched(Touch touch) {
        return touch.title()
                .flatMap(masthead::titleAt)
                .<Channel>map(Channel.Everything::new)
                .or(() -> touch.section().flatMap(this::section));
    }

    private Optional<Title> title(Matcher shape) {
        return masthead.titleAt(shape.group(1) == null ? "" : shape.group(1));
    }

    private Optional<Channel> section(String name) {
        try {
            return section(new SectionPath(name));
        } catch (UnfitForPrint _) {
            return Optional.empty();
        }
    }

    Optional<Channel> section(SectionPath path) {
        return masthead.section(path).map(section -> new Channel.OfSection(masthead.titleOf(path), section));
    }

    private Optional<Channel> listing(String name) {
        Matcher shape = LISTING.matcher(name);
        if (!shape.matches()) {
            return Optional.empty();
        }
        String words = AddressWords.of(decode(shape.group(3)));
        return words.isEmpty()
                ? Optional.empty()
                : title(shape)
                        .map(title -> shape.group(2).equals("author")
                                ? author(title, words)
                                : new Channel.OfTopic(title, words));
    }

    private Channel author(Title title, String words) {
        return new Channel.OfAuthor(
                title,
                words,
                reading.person(title.prefix(), words)
                        .map(member -> member.person().name())
                        .orElse(null));
    }

    private static String decode(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
