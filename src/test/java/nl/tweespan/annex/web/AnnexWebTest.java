package nl.tweespan.annex.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.time.LocalDate;
import nl.tweespan.SignedIn;
import nl.tweespan.TestClock;
import nl.tweespan.TweespanTest;
import nl.tweespan.annex.Annex;
import nl.tweespan.annex.AnnexVersion;
import nl.tweespan.annex.life.DraftDetails;
import nl.tweespan.annex.life.DraftService;
import nl.tweespan.annex.life.Drafts;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.platform.HasActor;
import nl.tweespan.shared.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What the tests of the pages of the annex share. */
@TweespanTest
abstract class AnnexWebTest {

    static final String HOME = "/frameworks/ut-zgt-2019";
    static final String ANNEX = HOME + "/annex";
    static final String DRAFT = ANNEX + "/draft";

    @Autowired
    MockMvc mvc;

    @Autowired
    DraftService service;

    @Autowired
    Drafts drafts;

    @Autowired
    Annex annex;

    @Autowired
    Frameworks frameworks;

    @Autowired
    UserDetailsService accounts;

    Framework framework;
    LocalDate today;

    @BeforeEach
    void start() {
        framework = frameworks.byCode("ut-zgt-2019");
        today = TestClock.today();
    }

    @AfterEach
    void discard() {
        // the board of UT may draft under each of its agreements
        drafts.open(framework)
                .ifPresent(open -> service.discard(actor("bestuur-ut"), framework.code(), open.version()));
    }

    Actor actor(String account) {
        return ((HasActor) accounts.loadUserByUsername(account)).actor();
    }

    /** A draft that was just begun. */
    DraftDetails begin() {
        service.begin(actor("coordinator"), framework.code());
        return draft();
    }

    DraftDetails draft() {
        return drafts.open(framework).orElseThrow();
    }

    String version() {
        return String.valueOf(draft().version());
    }

    /** As the form of whoever accepts it sends it. */
    String text() {
        return draft().text().hex();
    }

    /** The hospital, which begins the drafts here, puts it before the boards. */
    void offer() {
        service.offer(actor("coordinator"), framework.code(), draft().version());
    }

    /** What the draft says becomes a version: put before the boards and accepted by all parties today. */
    AnnexVersion accept() {
        offer();
        service.accept(actor("bestuur-zgt"), framework.code(), draft().text());
        return service.accept(actor("bestuur-ut"), framework.code(), draft().text());
    }

    AnnexVersion newest() {
        var versions = annex.versions(framework.id());
        return versions.get(versions.size() - 1);
    }

    ResultActions read(String account, String url) throws Exception {
        return mvc.perform(get(URI.create(url)).with(SignedIn.as(account)));
    }

    /** @param fields names and values in turn */
    ResultActions send(String account, String url, String... fields) throws Exception {
        MockHttpServletRequestBuilder request =
                post(URI.create(url)).with(csrf()).with(SignedIn.as(account));
        for (int index = 0; index < fields.length; index += 2) {
            request.param(fields[index], fields[index + 1]);
        }
        return mvc.perform(request);
    }
}
