package press.broadsheet.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.AddressWords;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.page.SearchAddress;
import press.broadsheet.search.Cursor;
import press.broadsheet.search.Days;
import press.broadsheet.search.Inquiry;
import press.broadsheet.search.Limit;
import press.broadsheet.search.Order;
import press.broadsheet.search.Period;
import press.broadsheet.search.Search;
import press.broadsheet.search.SectionNames;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.UnfitForPrint;

/**
 * What a reader asks the archive for. Each parameter that makes no sense counts as not there: nothing that is typed into an
 * address fails.
 */
record SearchRequest(Search search, SearchAddress address) {

    /** @param prefix of the title on whose page it is looked for */
    static SearchRequest of(Parameters given, String prefix, Masthead masthead) {
        Reading read = new Reading(given);
        Inquiry inquiry = Inquiry.read(given.get(SearchAddress.WORDS), SectionNames.of(masthead));
        read.understood.put(SearchAddress.WORDS, inquiry.typed());
        Search.Choices choices = read.choices(masthead, read.within(prefix, masthead));
        return new SearchRequest(
                new Search(inquiry, choices, cursor(given), masthead.zone(), Set.of()),
                new SearchAddress(read.understood));
    }

    private static @Nullable Cursor cursor(Parameters given) {
        return Cursor.parse(Cursor.Direction.FURTHER, given.get("after"))
                .or(() -> Cursor.parse(Cursor.Direction.BACK, given.get("before")))
                .orElse(null);
    }

    /** The parameters, and those of them that were understood. */
    private static final class Reading {
        private final Parameters given;
        private final Map<String, String> understood = new HashMap<>();
        private final List<Limit> limits = new ArrayList<>();

        Reading(Parameters given) {
            this.given = given;
        }

        /** The title alone, unless all are wanted or there is no other. */
        @Nullable
        Limit within(String prefix, Masthead masthead) {
            boolean all = given.get(SearchAddress.TITLES).equals(SearchAddress.ALL);
            if (masthead.titles().size() == 1) {
                return null;
            }
            understood.put(SearchAddress.TITLES, all ? SearchAddress.ALL : "");
            return all
                    ? null
                    : masthead.titleAt(prefix)
                            .map(title -> Limit.OfTitle.of(title, masthead))
                            .orElse(null);
        }

        Search.Choices choices(Masthead masthead, @Nullable Limit within) {
            String section = given.get(SearchAddress.SECTION);
            section(section, masthead).ifPresent(path -> limit(SearchAddress.SECTION, section, path));
            days();
            String language = given.get(SearchAddress.LANGUAGE);
            if (language.matches("[a-z]{2,3}")) {
                limit(SearchAddress.LANGUAGE, language, new Limit.Spoken(language));
            }
            String author = AddressWords.of(given.get(SearchAddress.AUTHOR));
            if (!author.isEmpty()) {
                limit(SearchAddress.AUTHOR, author, new Limit.By(author));
            }
            return new Search.Choices(limits, period(), order(), within);
        }

        private void limit(String parameter, String value, Limit limit) {
            understood.put(parameter, value);
            limits.add(limit);
        }

        private static Optional<Limit> section(String value, Masthead masthead) {
            try {
                return masthead.section(new SectionPath(value))
                        .map(section -> new Limit.InSection(Set.of(section.path())));
            } catch (UnfitForPrint _) {
                return Optional.empty();
            }
        }

        private void days() {
            LocalDate from = day(given.get(SearchAddress.FROM));
            LocalDate to = day(given.get(SearchAddress.TO));
            if (from != null) {
                limit(SearchAddress.FROM, from.toString(), new Limit.Printed(new Days(from, null)));
            }
            if (to != null) {
                limit(SearchAddress.TO, to.toString(), new Limit.Printed(new Days(null, to.plusDays(1))));
            }
        }

        private static @Nullable LocalDate day(String value) {
            try {
                return value.length() == "2026-03-03".length() ? LocalDate.parse(value) : null;
            } catch (DateTimeException _) {
                return null;
            }
        }

        private @Nullable Period period() {
            for (Period period : Period.values()) {
                String name = name(period);
                if (name.equals(given.get(SearchAddress.PERIOD))) {
                    understood.put(SearchAddress.PERIOD, name);
                    return period;
                }
            }
            return null;
        }

        private Order order() {
            String sort = given.get(SearchAddress.SORT);
            Order order =
                    switch (sort) {
                        case "newest" -> Order.NEWEST;
                        case "oldest" -> Order.OLDEST;
                        default -> Order.BEST;
                    };
            understood.put(SearchAddress.SORT, order == Order.BEST ? "" : sort);
            return order;
        }
    }

    /** What a period is called in addresses. */
    static String name(Period period) {
        return period.name().toLowerCase(Locale.ROOT);
    }
}
