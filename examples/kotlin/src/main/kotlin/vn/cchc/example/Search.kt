package vn.cchc.example

import vn.cchc.Cchc
import vn.cchc.model.Kind
import vn.cchc.model.MatchKind
import java.nio.file.Path

/**
 * Searches procedures the way people type (tìm kiếm toàn văn): without marks, with the last word unfinished, with a
 * typo, by a code. Exact matches come first; typos are tried only where nothing else is found.
 */
suspend fun search(folder: Path) {
    Cchc.open(folder.resolve("so.cchc"), actor = "mot-cua").use { store ->
        store.procedures.importRows(rows("procedures.csv"))
        val queries = mapOf(
            "cấp giấy phép xây dựng" to MatchKind.EXACT,
            "cap giay phep xay dung" to MatchKind.FOLDED,
            "chung chi hanh ngh" to MatchKind.PREFIX,
            "giay phep xay dumg" to MatchKind.TYPO,
            "1.013236" to MatchKind.EXACT,
        )
        for ((query, expected) in queries) {
            val page = store.search(query, kinds = listOf(Kind.PROCEDURE), limit = 3)
            val best = page.hits.first()
            println("“$query” → ${best.title} (${best.matched})")
            for (correction in page.corrections) println("  “${correction.typed}” được hiểu là ${correction.readAs}")
            check(best.matched == expected) { "\"$query\" matched as ${best.matched}" }
        }

        // Words in quotes stand together; a word after a minus is excluded.
        val without = store.search("\"giấy phép xây dựng\" -cấp", kinds = listOf(Kind.PROCEDURE))
        println("Không có “cấp”: ${without.hits.map { it.title }}")
        check(without.none { "cấp" in it.title.lowercase() })

        val suggestions = store.suggest("giay ph")
        println("Gợi ý: ${suggestions.map { it.text }}")
        check(suggestions.isNotEmpty())
    }
}
