package nl.tweespan.platform;

import jakarta.servlet.http.HttpServletRequest;

/** Requests that the same bytes answer whoever asks: they need no session, no token and no database. */
public final class StaticFiles {

    private StaticFiles() {}

    public static boolean asked(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/assets/")
                || path.startsWith("/webjars/")
                || path.startsWith("/favicon.")
                || path.startsWith("/actuator/health")
                || path.equals("/parties.css");
    }
}
