package nl.tweespan.project.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import nl.tweespan.SignedIn;
import nl.tweespan.SignedInActor;
import nl.tweespan.TweespanTest;
import nl.tweespan.project.life.StagedProjects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What the tests of the pages of projects share: projects in any stage, and requests of whoever. */
@TweespanTest
abstract class ProjectWebTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    MockMvc mvc;

    StagedProjects projects;

    @BeforeEach
    void start() {
        projects = new StagedProjects(beans);
    }

    @AfterEach
    void signOut() {
        SignedInActor.signOut();
    }

    ResultActions read(String account, String url) throws Exception {
        return read(SignedIn.as(account), url);
    }

    ResultActions read(RequestPostProcessor who, String url) throws Exception {
        return mvc.perform(get(URI.create(url)).with(who));
    }

    /** @param fields names and values in turn */
    ResultActions send(String account, String url, String... fields) throws Exception {
        return send(SignedIn.as(account), url, fields);
    }

    ResultActions send(RequestPostProcessor who, String url, String... fields) throws Exception {
        MockHttpServletRequestBuilder request =
                post(URI.create(url)).with(csrf()).with(who);
        for (int index = 0; index < fields.length; index += 2) {
            request.param(fields[index], fields[index + 1]);
        }
        return mvc.perform(request);
    }

    String version(String reference) {
        return String.valueOf(projects.version(reference));
    }

    /** What a page that decides shows, as its form sends it. */
    String text(String reference) {
        return projects.text(reference).hex();
    }

    static String url(String reference, String path) {
        return "/projects/" + reference + path;
    }
}
