package nl.tweespan.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.Resource;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

/** Names, visibility, injection and time. */
public abstract class ArchitectureRules {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.tweespan");

    @Test
    void namesSayWhatAThingIs() {
        check(noClasses()
                .should()
                .haveNameMatching(".*(D[Tt][Oo]|Impl|Manager|Utils?|Helper)")
                .because("the suffixes of architecture.md are enough"));
    }

    @Test
    void controllersStayInTheirRoom() {
        check(classes().that().areMetaAnnotatedWith(Controller.class).should().bePackagePrivate());
    }

    @Test
    void repositoriesStayInTheirRoom() {
        check(
                classes()
                        .that()
                        .areAssignableTo(Repository.class)
                        .should()
                        .bePackagePrivate()
                        .orShould()
                        .resideInAPackage("nl.tweespan.*.*..") // a closed chamber
                );
    }

    @Test
    void everythingComesThroughTheConstructor() {
        check(noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .orShould()
                .beAnnotatedWith(Resource.class)
                .orShould()
                .beAnnotatedWith(PersistenceContext.class));
    }

    @Test
    void timeComesFromTheClock() {
        check(noClasses()
                .should()
                .callCodeUnitWhere(DescribedPredicate.describe(
                        "asks the machine for the time", call -> asksTheMachine(call.getTarget())))
                .because("a date can only be tested when the Clock bean gives it"));
    }

    @Test
    void entitiesHaveVerbsAndNoSetters() {
        check(methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .arePublic()
                .should()
                .haveNameNotMatching("set[A-Z].*"));
    }

    private static boolean asksTheMachine(CodeUnitAccessTarget called) {
        JavaClass owner = called.getOwner();
        boolean now =
                owner.getPackageName().equals("java.time") && called.getName().equals("now");
        boolean withClock = called.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        boolean date = owner.isEquivalentTo(Date.class)
                && called.getName().equals("<init>")
                && called.getRawParameterTypes().isEmpty();
        return date || now && !withClock;
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(HOUSE);
    }
}
