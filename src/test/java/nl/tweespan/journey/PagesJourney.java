package nl.tweespan.journey;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page for reading, in both languages and themes and on three widths. */
@JourneyTest
class PagesJourney {

    private static final String FRAMEWORK = "/frameworks/ut-zgt-2019";

    private static final List<String> PAGES = List.of(
            "/",
            FRAMEWORK,
            FRAMEWORK + "/articles",
            FRAMEWORK + "/compliance",
            FRAMEWORK + "/matrix",
            FRAMEWORK + "/amendments",
            FRAMEWORK + "/notices",
            FRAMEWORK + "/versions",
            FRAMEWORK + "/versions/1",
            FRAMEWORK + "/matrix/logistics/health-technology-wellbeing",
            FRAMEWORK + "/matrix/oncology/medical-physiology",
            FRAMEWORK + "/reports/2026",
            FRAMEWORK + "/consultations",
            FRAMEWORK + "/consultations/next",
            FRAMEWORK + "/evaluations",
            FRAMEWORK + "/disputes",
            FRAMEWORK + "/agenda",
            "/projects",
            "/projects?status=COMPLETED&q=niets",
            "/projects/UT-ZGT-2019-003",
            "/projects/UT-ZGT-2019-004",
            "/projects/new");

    /** What the other journeys leave out of both languages, widths and themes. */
    static Stream<Manner> manners() {
        return Stream.of(
                Manner.DUTCH.onPhone().withoutScript(),
                Manner.ENGLISH.onTablet().inTheDark());
    }

    @ParameterizedTest
    @MethodSource("manners")
    void everyPageFitsAndIsAccessible(Manner manner, Browser browser) {
        Visitor contact = browser.visitor(manner).as("contact-zgt");
        for (String page : PAGES) {
            contact.open(page).picture(manner.picture("page" + page.replaceAll("[^A-Za-z0-9]+", "-")));
        }
    }
}
