package press.broadsheet.page;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.page.view.Texts;
import press.broadsheet.story.Language;

/** The texts of the pages, from message files; English where a language has none. Safe for use by many threads. */
public final class Words implements Texts {

    private static final Map<String, Words> KNOWN = new ConcurrentHashMap<>();

    private final Map<String, String> messages = new HashMap<>();
    private final Map<String, Optional<Cut>> cuts = new ConcurrentHashMap<>();
    private final Locale locale;

    private Words(Locale locale) {
        this.locale = locale;
        ResourceBundle.Control noSurprise =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);
        ResourceBundle bundle = ResourceBundle.getBundle("messages.reader", locale, noSurprise);
        bundle.keySet().forEach(key -> messages.put(key, bundle.getString(key)));
    }

    public static Words of(Language language) {
        return KNOWN.computeIfAbsent(language.primary(), tag -> new Words(Locale.forLanguageTag(tag)));
    }

    /**
     * A text that has nothing but words filled in, cut where they come: a page fills in some fifty, and to read the pattern
     * anew takes longer than to fill it in.
     *
     * @param pieces what stands before the first of the places, between them and behind the last
     * @param places the number of what comes behind each piece but the last
     */
    private record Cut(List<String> pieces, List<Integer> places) {

        private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

        /** Empty for a text that says how something is to be written: {@link MessageFormat} knows. */
        static Optional<Cut> of(String text) {
            String plain = text.replace("''", "");
            if (plain.indexOf('\'') >= 0 || PLACE.matcher(plain).replaceAll("").indexOf('{') >= 0) {
                return Optional.empty();
            }
            List<String> pieces = new ArrayList<>();
            List<Integer> places = new ArrayList<>();
            Matcher place = PLACE.matcher(text);
            int from = 0;
            while (place.find()) {
                pieces.add(text.substring(from, place.start()).replace("''", "'"));
                places.add(Integer.parseInt(place.group(1)));
                from = place.end();
            }
            pieces.add(text.substring(from).replace("''", "'"));
            return Optional.of(new Cut(List.copyOf(pieces), List.copyOf(places)));
        }

        boolean takes(Object[] arguments) {
            for (Object argument : arguments) {
                if (!(argument instanceof String)) {
                    return false;
                }
            }
            return places.stream().allMatch(place -> place < arguments.length);
        }

        String filled(Object[] arguments) {
            StringBuilder filled = new StringBuilder(pieces.getFirst());
            for (int index = 0; index < places.size(); index++) {
                filled.append(arguments[places.get(index)]).append(pieces.get(index + 1));
            }
            return filled.toString();
        }
    }

    @Override
    public String get(String key, Object... arguments) {
        String text = messages.get(key);
        if (text == null) {
            throw new IllegalStateException("no text for " + key + " in " + locale);
        }
        if (arguments.length == 0) {
            return text;
        }
        return cuts.computeIfAbsent(key, _ -> Cut.of(text))
                .filter(cut -> cut.takes(arguments))
                .map(cut -> cut.filled(arguments))
                .orElseGet(() -> new MessageFormat(text, locale).format(arguments));
    }
}
