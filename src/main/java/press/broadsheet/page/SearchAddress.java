package press.broadsheet.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a search is asked for, as its address has it: the parameters that are not empty, in one order, so that one question
 * has one address. Where the page begins is none of them: another choice begins at the first page again.
 */
public record SearchAddress(Map<String, String> parameters) {

    public static final String WORDS = "q";
    public static final String SECTION = "section";
    public static final String PERIOD = "period";
    public static final String FROM = "from";
    public static final String TO = "to";
    public static final String LANGUAGE = "language";
    public static final String AUTHOR = "author";
    public static final String SORT = "sort";

    /** Which titles are searched: {@link #ALL}, or the one whose page it is. */
    public static final String TITLES = "titles";

    public static final String ALL = "all";

    private static final String[] ORDER = {WORDS, SECTION, PERIOD, FROM, TO, LANGUAGE, AUTHOR, SORT, TITLES};

    public SearchAddress {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (String name : ORDER) {
            String value = parameters.getOrDefault(name, "");
            if (!value.isEmpty()) {
                ordered.put(name, value);
            }
        }
        parameters = Collections.unmodifiableMap(ordered);
    }

    /** The value, empty when there is none. */
    public String get(String name) {
        return parameters.getOrDefault(name, "");
    }

    /** The same with another value; an empty one takes the parameter away. */
    SearchAddress with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.put(name, value);
        return new SearchAddress(changed);
    }

    /** True when nothing is asked for. */
    boolean isEmpty() {
        return parameters.keySet().stream().allMatch(name -> name.equals(SORT) || name.equals(TITLES));
    }

    /** The address below the path of the search. */
    String at(String path) {
        return parameters.isEmpty()
                ? path
                : parameters.entrySet().stream()
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    /** The same, with the place at which the page begins. */
    String at(String path, String parameter, String place) {
        String start = at(path);
        return start + (parameters.isEmpty() ? "?" : "&") + parameter + "=" + place;
    }
}
