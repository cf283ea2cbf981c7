package press.broadsheet;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Which package may know which; ARCHITECTURE.md says why. */
class BoundaryTest {

    private static final String ROOT = "press.broadsheet";

    /** So many classes are seen at least: a rule must not pass because nothing was looked at. */
    private static final int FLOOR = 200;

    private static final Set<String> ANY = Set.of("any");

    /** What each package may know besides itself. A web adapter ({@code desk.web}) is a package of its own here. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("platform", Set.of()),
            Map.entry("story", Set.of()),
            Map.entry("journal", Set.of("story", "platform")),
            // those who act
            Map.entry("masthead", Set.of("journal", "story", "platform")),
            Map.entry("advertising", Set.of("masthead", "journal", "story", "platform")),
            Map.entry("staff", Set.of("journal", "story", "platform")),
            Map.entry("picture", Set.of("journal", "story", "platform")),
            Map.entry("video", Set.of("journal", "story", "platform")),
            Map.entry("letter", Set.of("journal", "story", "platform")),
            Map.entry("desk", Set.of("letter", "masthead", "staff", "journal", "story", "platform")),
            Map.entry("wire", Set.of("desk", "picture", "masthead", "journal", "story", "platform")),
            Map.entry("front", Set.of("masthead", "journal", "story", "platform")),
            // The desk's script sees the receipts of the press; that is the one place where the two halves meet.
            Map.entry(
                    "desk.web",
                    Set.of(
                            "desk",
                            "letter",
                            "staff",
                            "advertising",
                            "picture",
                            "video",
                            "masthead",
                            "edition",
                            "pressroom",
                            "journal",
                            "story",
                            "platform")),
            // The screens ask the desk's API from the browser, as any other program does.
            Map.entry("newsroom.web", Set.of("platform")),
            // those who follow
            Map.entry("edition", Set.of("advertising", "masthead", "journal", "story", "platform")),
            Map.entry("pressroom", Set.of("edition", "journal", "story", "platform")),
            Map.entry("page", Set.of("pressroom", "edition", "advertising", "letter", "masthead", "story", "platform")),
            Map.entry("feed", Set.of("pressroom", "edition", "masthead", "story", "platform")),
            Map.entry("hub", Set.of("feed", "pressroom", "edition", "journal", "masthead", "story", "platform")),
            Map.entry("search", Set.of("edition", "masthead", "journal", "story", "platform")),
            Map.entry("visits", Set.of("story", "platform")),
            Map.entry("ranking", Set.of("visits", "edition", "masthead", "journal", "story", "platform")),
            Map.entry(
                    "reader",
                    Set.of(
                            "page",
                            "feed",
                            "search",
                            "ranking",
                            "visits",
                            "advertising",
                            "pressroom",
                            "edition",
                            "letter",
                            "masthead",
                            "picture",
                            "video",
                            "story",
                            "platform")),
            // templates as they are compiled
            Map.entry("templates", Set.of("page", "newsroom.web", "story")),
            // those who put it together
            Map.entry(
                    "archive",
                    Set.of(
                            "wire",
                            "desk",
                            "picture",
                            "video",
                            "masthead",
                            "staff",
                            "edition",
                            "journal",
                            "story",
                            "platform")),
            Map.entry("demo", ANY),
            Map.entry("server", ANY),
            Map.entry("command", ANY),
            Map.entry("bench", ANY),
            Map.entry("", ANY));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void seesTheWholeProgram() {
        assertThat(CLASSES.size()).isGreaterThan(FLOOR);
        assertThat(CLASSES.contain("press.broadsheet.story.Body")).isTrue();
        assertThat(CLASSES.contain("press.broadsheet.pressroom.Press")).isTrue();
    }

    @Test
    void saysOfEachPackageWhatItMayKnow() {
        Set<String> packages =
                CLASSES.stream().map(BoundaryTest::packageOf).collect(Collectors.toCollection(TreeSet::new));
        assertThat(MAY_KNOW.keySet()).containsAll(packages);
    }

    @Test
    void letsNoPackageKnowMoreThanItMay() {
        Set<String> trespasses = new TreeSet<>();
        for (JavaClass one : CLASSES) {
            Set<String> known = MAY_KNOW.getOrDefault(packageOf(one), Set.of());
            for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
                JavaClass other = dependency.getTargetClass().getBaseComponentType();
                if (!known.equals(ANY) && isOurs(other) && !mayKnow(one, other, known)) {
                    trespasses.add(one.getFullName() + " knows " + other.getFullName());
                }
            }
        }
        assertThat(trespasses).isEmpty();
    }

    private static boolean mayKnow(JavaClass one, JavaClass other, Set<String> known) {
        return packageOf(one).equals(packageOf(other)) || known.contains(packageOf(other));
    }

    private static boolean isOurs(JavaClass one) {
        return one.getPackageName().equals(ROOT) || one.getPackageName().startsWith(ROOT + ".");
    }

    /** The name under which a class stands in the table: {@code desk} of {@code press.broadsheet.desk.x.Y}. */
    private static String packageOf(JavaClass one) {
        String inside = one.getPackageName().substring(ROOT.length());
        String[] names =
                inside.isEmpty() ? new String[] {""} : inside.substring(1).split("\\.");
        return names.length > 1 && names[1].equals("web") ? names[0] + ".web" : names[0];
    }

    @Test
    void keepsTopLevelPackagesFreeOfCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void keepsStoryAndJournalToPlainJava() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".story")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", ROOT + ".story")
                .check(CLASSES);
        classes()
                .that()
                .resideInAPackage(ROOT + ".journal")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", ROOT + ".story", ROOT + ".journal")
                .check(CLASSES);
    }

    @Test
    void keepsSpringAtTheEdge() {
        // Statements are written with JdbcClient where the tables are; all else of Spring stays outside.
        noClasses()
                .that(not(resideInAnyPackage(
                        ROOT, ROOT + ".platform..", ROOT + ".server..", ROOT + ".command..", ROOT + "..web..")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.springframework..")
                        .and(not(resideInAnyPackage("org.springframework.jdbc.core..", "org.springframework.dao.."))))
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".story..", ROOT + ".page..", ROOT + ".feed..", ROOT + ".reader..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(CLASSES);
    }

    @Test
    void keepsDriversAndServersInThePlatform() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".platform..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.sqlite..", "org.postgresql..", "com.zaxxer..", "org.flywaydb..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".platform..", ROOT + ".reader..", ROOT + ".server..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.eclipse.jetty..")
                .check(CLASSES);
    }

    @Test
    void marksEveryPackageForNulls() {
        Set<String> unmarked = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.startsWith(ROOT + ".templates"))
                .filter(name -> !isNullMarked(name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unmarked).isEmpty();
    }

    private static boolean isNullMarked(String name) {
        try {
            return Class.forName(name + ".package-info").isAnnotationPresent(NullMarked.class);
        } catch (ClassNotFoundException _) {
            return false;
        }
    }
}
