package press.broadsheet.story.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.UnfitForPrint;
import tools.jackson.databind.JsonNode;

/**
 * A JSON value together with where it stands, so that a refusal can name the place.
 *
 * @param place such as {@code body[3].text[0]}; empty at the top of a copy
 */
record Given(JsonNode node, String place) {

    /** The same, once it is an object that has no other fields than these: a mistyped name must not be lost unseen. */
    Given only(String... names) {
        if (!node.isObject()) {
            throw wrongKind("an object");
        }
        List<String> known = List.of(names);
        for (String name : node.propertyNames()) {
            if (!known.contains(name)) {
                String there = String.join(", ", known);
                throw new UnfitForPrint(placeOf(name), "there is no field %s; there are %s".formatted(name, there));
            }
        }
        return this;
    }

    Given field(String name) {
        Given found = fieldOrNull(name);
        if (found == null) {
            throw new UnfitForPrint(placeOf(name), placeOf(name) + " is missing");
        }
        return found;
    }

    /** The field, or null where it is missing or null. */
    @Nullable
    Given fieldOrNull(String name) {
        if (!node.isObject()) {
            throw wrongKind("an object");
        }
        JsonNode found = node.get(name);
        return found == null || found.isNull() ? null : new Given(found, placeOf(name));
    }

    List<Given> items() {
        if (!node.isArray()) {
            throw wrongKind("an array");
        }
        List<Given> items = new ArrayList<>(node.size());
        for (int index = 0; index < node.size(); index++) {
            items.add(new Given(node.get(index), place + "[" + index + "]"));
        }
        return items;
    }

    String string() {
        if (!node.isString()) {
            throw wrongKind("a string");
        }
        return node.stringValue();
    }

    String stringOr(String name, String otherwise) {
        Given found = fieldOrNull(name);
        return found == null ? otherwise : found.string();
    }

    @Nullable
    String stringOrNull(String name) {
        Given found = fieldOrNull(name);
        return found == null ? null : found.string();
    }

    boolean flag(String name) {
        Given found = fieldOrNull(name);
        if (found != null && !found.node.isBoolean()) {
            throw found.wrongKind("true or false");
        }
        return found != null && found.node.booleanValue();
    }

    /** A number that need not be whole, or null; as text, so that it can be looked at digit by digit. */
    @Nullable
    String decimalOrNull(String name) {
        Given found = fieldOrNull(name);
        if (found == null) {
            return null;
        }
        if (!found.node.isNumber()) {
            throw found.wrongKind("a number");
        }
        return found.node.decimalValue().toPlainString();
    }

    int numberOr(String name, int otherwise) {
        Given found = fieldOrNull(name);
        return found == null ? otherwise : Math.toIntExact(found.number(Integer.MIN_VALUE, Integer.MAX_VALUE));
    }

    long number(long least, long most) {
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw wrongKind("a whole number");
        }
        long number = node.longValue();
        if (number < least || number > most) {
            throw wrongKind("a number from " + least + " to " + most);
        }
        return number;
    }

    /** Makes a value out of what is given here; a refusal by the value is told as one of this place. */
    <T> T made(Supplier<T> value) {
        try {
            return value.get();
        } catch (UnfitForPrint unfit) {
            throw moved(place, unfit);
        }
    }

    /** As {@link #made}, for a value that names the field of its own that it refuses. */
    <T> T madeOfFields(Supplier<T> value) {
        try {
            return value.get();
        } catch (UnfitForPrint unfit) {
            throw moved(placeOf(unfit.field()), unfit);
        }
    }

    UnfitForPrint unfit(String message) {
        return new UnfitForPrint(place.isEmpty() ? "copy" : place, message);
    }

    private UnfitForPrint wrongKind(String wanted) {
        return unfit((place.isEmpty() ? "the copy" : place) + " must be " + wanted);
    }

    private String placeOf(String field) {
        return place.isEmpty() ? field : place + "." + field;
    }

    private static UnfitForPrint moved(String place, UnfitForPrint unfit) {
        UnfitForPrint moved = new UnfitForPrint(place, String.valueOf(unfit.getMessage()));
        moved.initCause(unfit);
        return moved;
    }
}
