package dev.awaitbot.parse.ask;

import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a public message what names a person or a document that the message's publisher left in it: accounts in paths and in
 * addresses of repositories, numbers of documents and meetings. What the reader makes of a message does not rest on them.
 */
final class Private {
    private static final Pattern HOME =
            Pattern.compile("(/(?:home|Users|scratch|work|univ|ppc|people|stable/user))/([A-Za-z0-9_-]+)");
    private static final Pattern TILDE = Pattern.compile("(^|[\\s`(/\"'])~([a-z]\\w+)(?=/)");
    private static final Pattern REPOSITORY =
            Pattern.compile("(github(?:usercontent)?\\.com/(?:orgs/|users/)?|jupyter\\.org/(?:github|gist)/)([\\w-]+)");
    private static final Pattern PAGES = Pattern.compile("//([\\w-]+)(\\.github\\.io)");
    private static final Pattern DOCUMENT = Pattern.compile(
            "(docs\\.google\\.com/\\w+/(?:u/\\d/)?d/(?:e/)?|drive\\.google\\.com/(?:\\w+/)*|hackmd\\.io/@?|"
                    + "meet\\.google\\.com/|zoom\\.us/(?:j|meeting/register|my|rec/\\w+)/)([\\w-]{8,})");

    private static final Pattern PASSWORD = Pattern.compile("((?i:[?&]pwd=|pass(?:code|word)\\s*:\\s*))([\\w.-]+)");

    /** Parts of paths and owners of repositories that are nobody's name. */
    private static final Set<String> NOBODY = Set.of(
            "someuser",
            "jovyan",
            "development",
            "projects",
            "cesm",
            "cmip",
            "cordex",
            "dav",
            "oce",
            "opt",
            "ppc",
            "rdadata",
            "derecho",
            "collections",
            "readme",
            "foo",
            "user",
            "orgs",
            "users",
            "work",
            "scratch",
            "NCAR",
            "ncar",
            "pydata",
            "marbl-ecosys",
            "Unidata",
            "fabm-model",
            "dask",
            "coiled",
            "ProjectPythia",
            "xgcm",
            "COSIMA",
            "SciTools",
            "UXARRAY",
            "intake",
            "NOAA-GFDL",
            "xarray-contrib",
            "zarr-developers",
            "ESCOMP",
            "esmf-org",
            "ProjectPythiaTutorials",
            "pangeo-data",
            "ResearchComputing",
            "ProjectPythiaCookbooks",
            "ocean-eddy-cpt",
            "projectpythia",
            "conda-forge",
            "unidata",
            "oceanhackweek");

    private Private() {}

    static String masked(String text) {
        String one = replaced(HOME, text, m -> m.group(1) + "/" + account(m.group(2)));
        String two = replaced(TILDE, one, m -> m.group(1) + "~" + account(m.group(2)));
        String three = replaced(REPOSITORY, two, m -> m.group(1) + account(m.group(2)));
        String four = replaced(PAGES, three, m -> "//" + account(m.group(1)) + m.group(2));
        String five = replaced(DOCUMENT, four, m -> m.group(1) + "document");
        return replaced(PASSWORD, five, m -> m.group(1) + "secret");
    }

    private static String account(String name) {
        return NOBODY.contains(name) || name.matches("user\\d+") ? name : "someuser";
    }

    private static String replaced(Pattern pattern, String text, Function<MatchResult, String> by) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(by.apply(found)));
    }
}
