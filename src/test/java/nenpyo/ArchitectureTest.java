package nenpyo;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rules of the house, held over the compiled program without its tests: who may know whom, and what nobody takes
 * from its surroundings. A package that does not exist yet keeps every rule.
 *
 * <p>The table of {@link #packages} is the one place that says which package may import which; a new
 * package goes there first.
 */
class ArchitectureTest {
    private static final String WINDOW = "nenpyo.ui..";
    private static final String COMMANDS = "nenpyo.cli..";
    private static final String USE_CASES = "nenpyo.app..";
    private static final JavaClasses PROGRAM = program();

    /** Whether a class is the program's entry, or was written inside it. */
    private static final DescribedPredicate<JavaClass> ENTRY = writtenIn(Main.class.getName());

    @Test
    void theProgramAndNothingElseIsLookedAt() {
        assertThat(PROGRAM.contain(Main.class)).isTrue();
        assertThat(PROGRAM.contain(ArchitectureTest.class)).isFalse();
    }

    @Test
    void onlyTheWindowKnowsTheToolkit() {
        check(noClasses().that(resideOutsideOfPackage(WINDOW))
                .should()
                .dependOnClassesThat(resideInAnyPackage("javafx..", "com.sun.javafx..", "org.controlsfx..",
                        "impl.org.controlsfx..", "atlantafx.."))
                .because(
                        "the model, the arrangement and every export run without a display; only a window starts JavaFX"));
    }

    @Test
    void theWindowKnowsNoOtherSurfaceAndNoFormat() {
        check(noClasses().that()
                .resideInAPackage(WINDOW)
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.awt..", "org.apache.pdfbox..", "org.apache.fontbox..",
                                "tools.jackson..", "com.fasterxml.jackson.."))
                .because("the window paints on its canvas and asks the use cases to read, write and export"));
    }

    @Test
    void nobodyKnowsTheWindowButTheEntry() {
        check(noClasses().that(resideOutsideOfPackage(WINDOW).and(not(ENTRY)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(WINDOW)
                .because(
                        "everything below runs without a window, and Main hands the commands their WindowHost"));
    }

    @Test
    void nobodyKnowsTheCommandsButTheEntry() {
        check(noClasses().that(resideOutsideOfPackage(COMMANDS).and(not(ENTRY)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(COMMANDS)
                .because("a command is one way in; what it does is a use case in nenpyo.app"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packages")
    void knowsOnlyWhatIsBelow(String name, List<String> below) {
        String[] known = Stream.concat(Stream.of(name), below.stream())
                .map(ArchitectureTest::within)
                .toArray(String[]::new);
        check(classes().that()
                .resideInAPackage(within(name))
                .should(onlyDependOnClassesThat(
                        resideOutsideOfPackage("nenpyo..").or(resideInAnyPackage(known))))
                .because("what is below runs, is tested and is understood without what is above"));
    }

    @Test
    void everyPackageHasItsPlaceInTheTable() {
        check(classes().that(not(ENTRY))
                .and(not(describe("package-info of the entry",
                        c -> c.getName().equals("nenpyo.package-info"))))
                .should()
                .resideInAnyPackage(
                        packages().map(row -> within((String) row.get()[0])).toArray(String[]::new))
                .because("a package outside the table would be bound by no rule"));
    }

    /** Each package and those it may import besides itself and what is not ours. */
    static Stream<Arguments> packages() {
        List<String> inApp = List.of("time", "text", "model", "io", "evidence", "find", "drawing",
                "lettering", "layout",
                "export");
        List<String> aboveApp = Stream.concat(inApp.stream(), Stream.of("app")).toList();
        return Stream.of(arguments("time", List.of()), arguments("text", List.of()),
                arguments("model", List.of("time")), arguments("io", List.of("time", "model")),
                arguments("evidence", List.of("time", "model")),
                arguments("find", List.of("time", "text", "model")),
                arguments("drawing", List.of("text")),
                arguments("lettering", List.of("text", "drawing")),
                arguments("layout", List.of("time", "text", "model", "drawing")),
                arguments("export",
                        List.of("time", "text", "model", "evidence", "drawing", "lettering", "layout")),
                arguments("app", inApp), arguments("cli", aboveApp), arguments("ui", aboveApp));
    }

    @Test
    void packagesFormNoCycle() {
        check(slices().matching("nenpyo.(**)")
                .should()
                .beFreeOfCycles()
                .because("two packages that know each other are one"));
    }

    @Test
    void nobodyDrawsOnACanvas() {
        check(noClasses().should()
                .dependOnClassesThat()
                .resideInAPackage("javafx.scene.canvas..")
                .because(
                        "what is seen is painted by the painter of the figures; a second door would show what no export does"));
    }

    @Test
    void theDefaultLocaleIsAskedForAtTheEdgeOnly() {
        check(noClasses().that(areNoEdge())
                .should(use("the default locale", ArchitectureTest::asksForTheLocale))
                .because("the language is a parameter: the same view reads the same on every machine"));
    }

    @Test
    void theDefaultZoneIsAskedForAtTheEdgeOnly() {
        check(noClasses().that(areNoEdge())
                .should(use("the default time zone", ArchitectureTest::asksForTheZone))
                .because("a date that has no zone is given none"));
    }

    @Test
    void theWallClockIsReadAtTheEdgeOnly() {
        check(noClasses().that(areNoEdge())
                .should(use("the wall clock", ArchitectureTest::asksForTheTime))
                .because(
                        "what is shown depends on the dataset and the view, not on the day it is looked at"));
    }

    @Test
    void onlyTheCommandLineSpeaksOnTheStandardStreamsAndEndsTheProgram() {
        check(noClasses().that(resideOutsideOfPackage(COMMANDS).and(not(ENTRY)))
                .should(use("the standard streams or the end of the program", ArchitectureTest::speaksOrEnds))
                .because(
                        "output and exit codes are decided in one place; elsewhere a problem is a value or an exception"));
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> unmarked = PROGRAM.stream()
                .map(JavaClass::getPackage)
                .filter(p -> !p.tryGetPackageInfo()
                        .map(i -> i.isAnnotatedWith(NullMarked.class))
                        .orElse(false))
                .map(JavaPackage::getName)
                .collect(toCollection(TreeSet::new));
        assertThat(unmarked)
                .as("packages without a package-info that says @NullMarked, where the compiler checks no nulls")
                .isEmpty();
    }

    private static JavaClasses program() {
        try {
            Path classes = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return new ClassFileImporter().importPath(classes);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String within(String name) {
        return "nenpyo." + name + "..";
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(PROGRAM);
    }

    private static DescribedPredicate<JavaClass> writtenIn(String name) {
        return describe("written in " + name,
                c -> c.getName().equals(name) || c.getName().startsWith(name + "$"));
    }

    /** Whether a class is neither of the use cases nor the entry, which alone look at the surroundings. */
    private static DescribedPredicate<JavaClass> areNoEdge() {
        return resideOutsideOfPackage(USE_CASES).and(not(ENTRY));
    }

    /** Finds calls, references and reads of fields; says where each stands. */
    private static ArchCondition<JavaClass> use(String what,
            Predicate<JavaAccess<?>> forbidden) {
        return new ArchCondition<>("use " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    if (forbidden.test(access)) {
                        events.add(SimpleConditionEvent.satisfied(type, access.getDescription()));
                    }
                }
            }
        };
    }

    /** {@code getDefault}, and whatever the JDK also offers with a locale: {@code toLowerCase()}, {@code format(…)}. */
    private static boolean asksForTheLocale(JavaAccess<?> access) {
        if (owner(access).isEquivalentTo(Locale.class) && access.getName().equals("getDefault")) {
            return true;
        }
        if (owner(access).getSimpleName().equals("DateTimeFormatter")
                && access.getName().startsWith("ofLocalized")) {
            return true;
        }
        if (owner(access).isEquivalentTo(String.class) && access.getName().equals("formatted")) {
            return true;
        }
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && owner(access).getPackageName().startsWith("java.")
                && owner(access).getCodeUnits()
                        .stream()
                        .filter(unit -> unit.getName().equals(target.getName()))
                        .anyMatch(unit -> isWithLocale(names(unit.getRawParameterTypes()),
                                names(target.getRawParameterTypes())));
    }

    private static boolean isWithLocale(List<String> longer, List<String> parameters) {
        List<String> first = new ArrayList<>(parameters);
        first.addFirst(Locale.class.getName());
        List<String> last = new ArrayList<>(parameters);
        last.addLast(Locale.class.getName());
        return longer.equals(first) || longer.equals(last);
    }

    private static boolean asksForTheZone(JavaAccess<?> access) {
        JavaClass owner = owner(access);
        return switch (access.getName()) {
            case "systemDefault", "systemDefaultZone" -> owner.getPackageName().equals("java.time");
            case "getDefault" -> owner.isEquivalentTo(TimeZone.class);
            case "getInstance" -> owner.isEquivalentTo(Calendar.class);
            case "<init>" -> owner.isEquivalentTo(GregorianCalendar.class);
            case "now" -> parameters(access).isEmpty() && owner.getPackageName().startsWith("java.time")
                    && !owner.getSimpleName().equals("Instant");
            default -> false;
        };
    }

    /** Reads the clock of the machine; {@code System.nanoTime}, which tells no time of day, and a clock given do not. */
    private static boolean asksForTheTime(JavaAccess<?> access) {
        JavaClass owner = owner(access);
        return switch (access.getName()) {
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "now", "dateNow" -> owner.getPackageName().startsWith("java.time")
                    && !parameters(access).contains(Clock.class.getName());
            case "system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes" ->
                owner.getPackageName().equals("java.time");
            case "getInstance" -> owner.isEquivalentTo(Calendar.class);
            case "<init>" -> parameters(access).isEmpty()
                    && (owner.isEquivalentTo(Date.class) || owner.isEquivalentTo(GregorianCalendar.class));
            default -> false;
        };
    }

    private static boolean speaksOrEnds(JavaAccess<?> access) {
        JavaClass owner = owner(access);
        return switch (access.getName()) {
            case "out", "err" -> owner.isEquivalentTo(System.class);
            case "exit" -> owner.isEquivalentTo(System.class) || owner.isEquivalentTo(Runtime.class);
            case "halt" -> owner.isEquivalentTo(Runtime.class);
            case "printStackTrace" -> parameters(access).isEmpty() && owner.isAssignableTo(Throwable.class);
            default -> false;
        };
    }

    private static JavaClass owner(JavaAccess<?> access) {
        return access.getTargetOwner();
    }

    private static List<String> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget unit
                ? names(unit.getRawParameterTypes())
                : List.of();
    }

    private static List<String> names(List<JavaClass> types) {
        return types.stream().map(JavaClass::getName).toList();
    }
}
