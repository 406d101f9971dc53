package nl.tweespan.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.tweespan.platform.form.Form;
import nl.tweespan.platform.form.FormMapping;
import nl.tweespan.platform.form.Once;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A form that is sent twice does nothing twice. */
public abstract class FormRules {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.tweespan");

    private static final Pattern NAMED = Pattern.compile("\\{(?!code)");

    /** Nothing is stored by them, or only what the browser shows next; or the same as the first time. */
    private static final Set<String> HARMLESS = Set.of(
            "SignInController.refused",
            "SignInController.tooOften",
            "SignInController.crowded",
            "SignInController.first",
            "SignInController.kept",
            "ChosenPasswordController.choose",
            "OwnAccountController.changePassword",
            "OwnAccountController.chooseLanguage",
            "OwnAccountController.end");

    @Test
    void everyFormIsDoneOnceOrCarriesTheVersionOfWhatItChanges() {
        List<String> twice = HOUSE.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method ->
                        method.isAnnotatedWith(PostMapping.class) || method.isAnnotatedWith(FormMapping.class))
                .filter(method -> !HARMLESS.contains(name(method)))
                .filter(method -> !versioned(method) && !reachesOnce(method))
                .map(FormRules::name)
                .sorted()
                .toList();
        assertThat(twice)
                .as("a form that makes something goes through %s, see README", Once.class.getSimpleName())
                .isEmpty();
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }

    /** A second sending then finds a newer version of the record that its address names, and is refused. */
    private static boolean versioned(JavaMethod method) {
        RequestMapping room = method.getOwner().reflect().getAnnotation(RequestMapping.class);
        if (method.isAnnotatedWith(FormMapping.class)) {
            return false; // it answers with Form, which goes through Once
        }
        String address = (room == null ? "" : String.join("", room.value()))
                + String.join("", method.getAnnotationOfType(PostMapping.class).value());
        return NAMED.matcher(address).find()
                && method.getParameters().stream().anyMatch(parameter -> {
                    JavaClass type = parameter.getRawType();
                    return type.isEquivalentTo(long.class)
                            || type.getAllMethods().stream()
                                    .anyMatch(each -> each.getRawParameterTypes()
                                                    .isEmpty()
                                            && Set.of("version", "getVersion").contains(each.getName()));
                });
    }

    private static boolean reachesOnce(JavaMethod post) {
        Deque<JavaCodeUnit> todo = new ArrayDeque<>(List.of(post));
        Set<JavaCodeUnit> seen = new HashSet<>();
        while (!todo.isEmpty()) {
            JavaCodeUnit unit = todo.pop();
            if (!seen.add(unit)) {
                continue;
            }
            for (var call : unit.getCallsFromSelf()) {
                CodeUnitCallTarget target = call.getTarget();
                if (target.getOwner().isEquivalentTo(Once.class) || answers(target)) {
                    return true;
                }
                if (target.getOwner().getPackageName().endsWith(".web")) {
                    target.resolveMember().ifPresent(member -> todo.push((JavaCodeUnit) member));
                }
            }
        }
        return false;
    }

    private static boolean answers(CodeUnitCallTarget target) {
        return target.getOwner().isEquivalentTo(Form.class)
                && Set.of("answer", "make").contains(target.getName());
    }
}
