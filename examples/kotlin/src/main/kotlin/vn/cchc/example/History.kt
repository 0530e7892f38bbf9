package vn.cchc.example

import vn.cchc.Cchc
import vn.cchc.CchcException
import vn.cchc.model.OrganisationUnit
import vn.cchc.model.UnitKind
import java.nio.file.Path

/**
 * Looks at the past (lịch sử): every version of a record, the whole store as it was at an instant, and the change log
 * (nhật ký thay đổi), whose entries are chained by hashes.
 */
suspend fun history(folder: Path) {
    val path = folder.resolve("so.cchc")
    val first = Cchc.open(path, actor = "van-thu").use { store ->
        store.units.add(OrganisationUnit("Phòng Quản lý xây dựng", UnitKind.DIVISION, symbol = "QLXD"))
    }
    Cchc.open(path, actor = "van-phong").use { store ->
        val renamed = store.units.update(first.copy(name = "Phòng Quản lý xây dựng và Hạ tầng"))

        // An update names the revision that it changes: one made from an old version is refused.
        try {
            store.units.update(first.copy(symbol = "QLXDHT"))
            error("the record has changed since")
        } catch (failure: CchcException.Conflict) {
            println("Ghi đè bị từ chối: ${failure.textVi}")
        }

        for (version in store.units.history(first.id)) {
            println("Bản ${version.rev}, ${version.header.actor}: ${version.name}")
        }
        check(store.units.history(first.id) == listOf(first, renamed))

        val past = store.asOf(checkNotNull(first.header.updated))
        println("Khi ấy: ${past.units.get(first.id).name}")
        check(past.units.get(first.id) == first)

        store.units.remove(renamed)
        check(store.units.find(first.id) == null)
        check(past.units.count() == 1L)

        val changes = store.changes()
        for (change in changes) println("${change.seq} ${change.actor} ${change.operation}, bản ${change.rev}")
        check(changes.map { it.operation } == listOf("units.add", "units.update", "units.remove"))
        // A caller that keeps the last number it read continues from there.
        check(store.changes(after = changes[1].seq).single().removed)
        check(store.verify().sound)
    }
}
