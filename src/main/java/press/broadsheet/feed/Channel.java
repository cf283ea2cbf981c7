package press.broadsheet.feed;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.AddressWords;
import press.broadsheet.edition.ListName;
import press.broadsheet.edition.Print;
import press.broadsheet.masthead.Section;
import press.broadsheet.masthead.Series;
import press.broadsheet.masthead.Title;
import press.broadsheet.story.Byline;
import press.broadsheet.story.Tag;

/** What a feed carries. */
sealed interface Channel {

    Title title();

    ListName list();

    /** What it is called in the address of its feeds, percent-encoded, such as {@code national/politics}. */
    String name();

    /** The path of the page that shows the same to people. */
    String page();

    /** What stands over it, given the stories that it carries just now. */
    String heading(List<Print> stories);

    /** What it is about, in a line of plain text, given what stands over it. */
    default String description(String heading) {
        return heading;
    }

    default String path(FeedFormat format) {
        return "/feeds/" + name() + "." + format.ending();
    }

    /** Everything that a title prints. */
    record Everything(Title title) implements Channel {
        @Override
        public ListName list() {
            return ListName.of(title);
        }

        @Override
        public String name() {
            return title.prefix().isEmpty() ? "all" : title.prefix() + "/all";
        }

        @Override
        public String page() {
            return title.front();
        }

        @Override
        public String heading(List<Print> stories) {
            return title.name();
        }

        @Override
        public String description(String heading) {
            String motto = title.nameplate().motto();
            return motto.isEmpty() ? heading : motto;
        }
    }

    /** A section with those below it. */
    record OfSection(Title title, Section section) implements Channel {
        @Override
        public ListName list() {
            return ListName.of(section.path());
        }

        @Override
        public String name() {
            return section.path().value();
        }

        @Override
        public String page() {
            return "/" + section.path();
        }

        @Override
        public String heading(List<Print> stories) {
            return section.name() + " | " + title.name();
        }

        @Override
        public String description(String heading) {
            return FeedTexts.of(title.language()).get("section.description", section.name(), title.name());
        }
    }

    /** Every instalment of a series. */
    record OfSeries(Title title, Series series) implements Channel {
        @Override
        public ListName list() {
            return ListName.series(series.prefix(), series.name());
        }

        @Override
        public String name() {
            return page().substring(1);
        }

        @Override
        public String page() {
            return title.under("series/" + series.name());
        }

        @Override
        public String heading(List<Print> stories) {
            return series.heading() + " | " + title.name();
        }

        @Override
        public String description(String heading) {
            return series.description().isEmpty() ? heading : series.description();
        }
    }

    /**
     * Everything by one author.
     *
     * @param words of the name, by which an author is known
     * @param introduced the name of whom the title introduces; null for an author who is known by stories alone
     */
    record OfAuthor(Title title, String words, @Nullable String introduced) implements Channel {
        @Override
        public ListName list() {
            return ListName.author(words);
        }

        @Override
        public String name() {
            return page().substring(1);
        }

        @Override
        public String page() {
            return Addresses.author(title, words);
        }

        @Override
        public String heading(List<Print> stories) {
            Optional<String> name = stories.stream()
                    .flatMap(
                            print -> Optional.ofNullable(print.copy().sourcing().byline()).stream())
                    .map(Byline::names)
                    .flatMap(List::stream)
                    .filter(one -> AddressWords.of(one).equals(words))
                    .findFirst();
            return name.orElse(introduced == null ? words : introduced) + " | " + title.name();
        }
    }

    /** Everything about one topic, person or place. */
    record OfTopic(Title title, String words) implements Channel {
        @Override
        public ListName list() {
            return ListName.topic(words);
        }

        @Override
        public String name() {
            return page().substring(1);
        }

        @Override
        public String page() {
            return Addresses.topic(title, words);
        }

        @Override
        public String heading(List<Print> stories) {
            Optional<String> name = stories.stream()
                    .flatMap(print -> print.copy().placing().tags().stream())
                    .map(Tag::name)
                    .filter(one -> AddressWords.of(one).equals(words))
                    .findFirst();
            return name.orElse(words) + " | " + title.name();
        }
    }
}
