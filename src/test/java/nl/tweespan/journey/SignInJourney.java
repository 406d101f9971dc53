package nl.tweespan.journey;

import org.junit.jupiter.api.Test;

@JourneyTest
class SignInJourney {

    @Test
    void theFirstPageIsForEverybody(Browser browser) {
        browser.visitor().open("/sign-in").picture("sign-in-dutch");
        browser.visitor(Manner.DUTCH.onPhone().inTheDark().withoutScript())
                .open("/sign-in")
                .picture("sign-in-dutch-phone-dark");
        browser.visitor(Manner.ENGLISH.onTablet()).open("/sign-in").picture("sign-in-english-tablet");
    }

    @Test
    void aDemoAccountLeadsToTheStartPage(Browser browser) {
        browser.visitor(Manner.ENGLISH).signIn("coordinator").picture("start-english");
        browser.visitor(Manner.DUTCH.withoutScript()).signIn("decaan").picture("start-dutch-without-script");
    }
}
