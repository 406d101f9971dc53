package nl.tweespan.journey;

import org.junit.jupiter.api.Test;

/** A board member reads what was agreed, how it stands and where the two work together. */
@JourneyTest
class AgreementJourney {

    private static final String HOME = "/frameworks/ut-zgt-2019";

    @Test
    void readsTheAgreementInDutch(Browser browser) {
        read(browser, Manner.DUTCH, "nl");
    }

    @Test
    void readsTheAgreementInEnglishOnADarkPhoneWithoutScript(Browser browser) {
        read(browser, Manner.ENGLISH.onPhone().inTheDark().withoutScript(), "en-phone-dark");
    }

    private static void read(Browser browser, Manner manner, String name) {
        Visitor reader = browser.visitor(manner);
        reader.signIn("bestuur-ut");
        reader.open(HOME).picture("agreement-overview-" + name);
        reader.open(HOME + "/articles").picture("agreement-articles-" + name);
        reader.open(HOME + "/compliance").picture("agreement-compliance-" + name);
        reader.open(HOME + "/matrix").picture("agreement-matrix-" + name);
        reader.open(HOME + "/matrix/oncology/medical-physiology").picture("agreement-cell-" + name);
    }
}
