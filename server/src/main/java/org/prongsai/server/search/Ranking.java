package org.prongsai.server.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.prongsai.thai.Folding;

/**
 * The question in SQL. The index tells three things of each entry: whether the terms are possible in it (all their groups of
 * letters are there), whether all their words are there as whole words, and whether at least their words are, scattered and
 * perhaps with other marks. Entries are gone through best first, and only where the index leaves a doubt their text is
 * looked into, till enough have been found: a frequent word costs no more than a rare one.
 */
record Ranking(String sql, Map<String, @Nullable Object> params) {

  /** The bit of the first term; those of the others follow. */
  private static final int FIRST_TITLE = 8;

  static Ranking of(long agency, Query query, Filter filter, int most) {
    Map<String, @Nullable Object> params = new LinkedHashMap<>();
    params.put("agency", agency);
    params.put("kind", filter.kind());
    params.put("year", filter.fiscalYear());
    params.put("most", most);
    for (int i = 0; i < query.terms().size(); i++) {
      Query.Term term = query.terms().get(i);
      params.put("titleGroups" + i, Lexemes.titleGroups(agency, term.tolerant()));
      params.put("title" + i, Entry.stroked(term.words()));
      params.put("exact" + i, term.exact());
      params.put("tolerant" + i, term.tolerant());
      params.put("lookExact" + i, Compact.of(term.exact()));
      params.put("lookTolerant" + i, Compact.of(term.tolerant()));
    }
    params.put("titleInOne", Entry.stroked(query.terms().stream().flatMap(term -> term.words().stream()).toList()));
    int[] groups = groups(agency, query);
    params.put("groups", groups);
    params.put("whole", query.exactWords().stream().mapToInt(word -> Lexemes.exactWord(agency, word)).toArray());
    params.put("scattered", query.mayBeScattered() ? scattered(agency, query) : new int[0]);
    return new Ranking(sql(query, groups.length == 0), params);
  }

  private static int[] groups(long agency, Query query) {
    return query.terms().stream().flatMapToInt(term -> IntStream.of(Lexemes.groups(agency, term.tolerant()))).distinct()
        .toArray();
  }

  private static int[] scattered(long agency, Query query) {
    return query.terms().stream().flatMapToInt(term -> term.quoted() ? IntStream.of(Lexemes.groups(agency, term.tolerant()))
        : term.tolerantWords().stream().mapToInt(word -> Lexemes.tolerantWord(agency, word))).distinct().toArray();
  }

  private static String sql(Query query, boolean allArePossible) {
    String exactly = all(query, "and", i -> "strpos(exact, :lookExact" + i + ") > 0");
    String tolerantly = all(query, "and", i -> query.terms().get(i).quoted()
        ? "strpos(exact, :lookExact" + i + ") > 0" : "strpos(tolerant, :lookTolerant" + i + ") > 0");
    String quoted = query.terms().stream().noneMatch(Query.Term::quoted) ? "true" : all(query, "and", i ->
        query.terms().get(i).quoted() ? "strpos(exact, :lookExact" + i + ") > 0" : "true");
    return """
        with hint as (
          select id, bit_or(told) as told from (
            select id, 1 as told from search.holding(nullif(:groups, '{}')) as id
            union all select id, 2 from search.holding(nullif(:whole, '{}')) as id
            union all select id, 4 from search.holding(nullif(:scattered, '{}')) as id
            TITLES) as each
          group by id)
        select id from (
          select id, day, in_title, whole, case when whole and WORDS_TELL then 2 when not possible then 0
              when EXACTLY then 2 when TOLERANTLY then 1 else 0 end as near
          from (
            select id, day, exact, tolerant, IN_TITLE as in_title, POSSIBLE as possible,
                coalesce(told & 2 > 0, false) as whole, coalesce(told & 4 > 0, false) as scattered
            from search.entry JOINED hint using (id)
            where agency = :agency and (cast(:kind as text) is null or kind = :kind)
                and (cast(:year as int) is null or fiscal_year = :year) and (POSSIBLE or told & 4 > 0)
            order by in_title desc, possible desc, whole desc, day desc, id desc
            offset 0) as candidate
          where case when whole and WORDS_TELL then true when scattered and QUOTED then true
              else possible and TOLERANTLY end
          limit :most) as answer
        order by in_title desc, near desc, whole desc, day desc, id desc
        """.replace("TITLES", titles(query)).replace("IN_TITLE", inTitle(query))
        .replace("POSSIBLE", allArePossible ? "true" : "told & 1 > 0")
        .replace("JOINED", allArePossible ? "left join" : "join")
        .replace("WORDS_TELL", query.terms().stream().allMatch(Ranking::isOneWord) ? "true" : "false")
        .replace("EXACTLY", exactly).replace("TOLERANTLY", tolerantly).replace("QUOTED", quoted);
  }

  /** Whether nothing is left to look for when the words are known to be there. */
  private static boolean isOneWord(Query.Term term) {
    return term.words().equals(List.of(term.exact()));
  }

  /** In which titles each term is possible. */
  private static String titles(Query query) {
    return IntStream.range(0, query.terms().size()).mapToObj(i -> "union all select id, " + (FIRST_TITLE << i)
        + " from search.holding(nullif(:titleGroups" + i + ", '{}')) as id").collect(Collectors.joining(" "));
  }

  /** For each term 3 as whole words, 2 inside of words, 1 with other marks; one more for all terms in one piece. */
  private static String inTitle(Query query) {
    String each = all(query, "+", i -> "case when " + (query.terms().get(i).tolerant().length() == 1 ? "false"
        : "told & " + (FIRST_TITLE << i) + " = 0") + " then 0 when strpos(title_words, :title" + i
        + ") > 0 then 3 when strpos(title_exact, :exact" + i + ") > 0 then 2 " + (query.terms().get(i).quoted() ? ""
        : "when strpos(title_tolerant, :tolerant" + i + ") > 0 then 1 ") + "else 0 end");
    return query.terms().size() == 1 ? each
        : "(" + each + " + case when strpos(title_words, :titleInOne) > 0 then 1 else 0 end)";
  }

  private static String all(Query query, String joint, IntFunction<String> piece) {
    return IntStream.range(0, query.terms().size()).mapToObj(piece).collect(Collectors.joining(" " + joint + " ", "(", ")"));
  }
}
