package nl.tweespan.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * The page for a request that never reached the application, such as a NUL byte or a broken percent sign in the path: no
 * language, template or style is known then, so it says it in both languages and plainly.
 */
class UnreadableRequest extends ErrorReportValve {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Dit adres is niet te lezen</title></head>
            <body><h1>Dit adres is niet te lezen</h1>
            <p>Controleer het adres, of <a href="/">ga naar de startpagina</a>.</p>
            <div lang="en"><h2>This address cannot be read</h2>
            <p>Check the address, or <a href="/">go to the start page</a>.</p></div></body></html>
            """;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() != Response.SC_BAD_REQUEST
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.setHeader("Content-Security-Policy", SecureHeaders.CONTENT);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.getReporter().write(PAGE);
            response.finishResponse();
        } catch (IOException gone) {
            container.getLogger().debug("The reader left before the page was written", gone);
        }
    }
}
