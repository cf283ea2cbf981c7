package press.broadsheet.journal.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.broadsheet.journal.Change;
import press.broadsheet.story.StoryId;

class FactsTest {

    static Stream<Change> changes() {
        return kinds(Change.class).map(FactsTest::sample);
    }

    /** Every record of the family, however deep it stands. */
    private static Stream<Class<?>> kinds(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(FactsTest::kinds)
                : Stream.of(family);
    }

    private static Change sample(Class<?> kind) {
        try {
            RecordComponent[] components = kind.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Object[] values = Arrays.stream(components).map(FactsTest::value).toArray();
            return (Change) kind.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException failure) {
            throw new LinkageError("no sample of " + kind, failure);
        }
    }

    private static Object value(RecordComponent component) {
        return switch (component.getType().getSimpleName()) {
            case "StoryId" -> new StoryId(4_711);
            case "int" -> 3;
            case "long" -> 5L;
            case "boolean" -> true;
            case "String" -> "a \"word\" \\ with 한글";
            case "Instant" -> Instant.parse("2026-03-01T21:00:00.123Z");
            case "LocalDate" -> LocalDate.parse("2026-03-02");
            case "ZoneId" -> ZoneId.of("America/St_Johns");
            // TranslationsSet
            case "List" ->
                component.getGenericType().getTypeName().contains("StoryId")
                        ? List.of(new StoryId(4_711), new StoryId(12))
                        : List.of("desk-editor of world", "reporter");
            case "Cause" -> Change.Cause.EMBARGO;
            default -> throw new AssertionError("the test knows no sample of " + component);
        };
    }

    @ParameterizedTest
    @MethodSource("changes")
    void everyChangeIsReadAsItWasWritten(Change change) {
        assertThat(Facts.read(Facts.kind(change), Facts.story(change), Facts.write(change)))
                .isEqualTo(change);
    }

    @Test
    void seesTheWholeFamily() {
        assertThat(changes()).hasSizeGreaterThanOrEqualTo(15).doesNotHaveDuplicates();
    }
}
