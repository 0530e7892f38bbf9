package vn.cchc.example

import vn.cchc.Cchc
import vn.cchc.CchcException
import vn.cchc.model.DataSubject
import vn.cchc.model.LawReference
import vn.cchc.model.Personal
import java.nio.file.Path

/**
 * Seals personal data (dữ liệu cá nhân) under the host's key, opens them for a stated purpose, and erases them: a
 * person's key is destroyed, so every earlier version becomes unreadable too.
 */
suspend fun sealAndErase(folder: Path) {
    // A phone wraps this key under a key of the Android Keystore and keeps it wrapped.
    val key = Cchc.newKey()
    val path = folder.resolve("so.cchc")
    val id = Cchc.open(path, actor = "mot-cua", keys = { key }).use { store ->
        val citizen = DataSubject(
            name = Personal("Nguyễn Văn Mẫu"),
            phone = Personal("0900 000 101"),
            basis = LawReference("20/2008/NĐ-CP", provision = "Điều 9"),
        )
        val stored = store.dataSubjects.add(citizen)
        check(stored.name is Personal.Sealed)

        // Opening is noted: who, what for, which fields.
        val purpose = "gọi điện trả lời kiến nghị"
        val revealed = store.dataSubjects.reveal(stored.id.value, purpose, fields = listOf("phone"))
        println("Mở để trả lời: ${revealed.values.map { it.text }}")
        for (access in store.accesses.page(subject = stored.id)) println("Nhật ký mở: ${access.purpose}")
        check(revealed.values.single().text == "0900 000 101")
        stored.id
    }

    // Without the key the store works; sealed data stay sealed.
    Cchc.open(path).use { store ->
        try {
            store.dataSubjects.reveal(id.value, "xem")
            error("nothing is opened without the key")
        } catch (failure: CchcException.KeyNeeded) {
            println("Không có khóa: ${failure.textVi}")
        }
    }

    Cchc.open(path, actor = "van-phong", keys = { key }).use { store ->
        val copy = folder.resolve("sao-luu.cchc")
        store.backup(copy)
        val erased = store.dataSubjects.erase(id, "Người phản ánh yêu cầu xóa dữ liệu")
        println("Đã xóa: ${erased.erased?.why}")
        try {
            store.dataSubjects.reveal(id.value, "xem lại", rev = 1)
            error("nothing is opened after erasure")
        } catch (failure: CchcException) {
            println("Bản cũ cũng không mở được: ${failure.textVi}")
        }

        // A backup holds no keys. The newest export, kept beside it, no longer has the erased person's.
        Cchc.open(copy, keys = { key }).use { restored ->
            restored.importKeys(store.exportKeys())
            try {
                restored.dataSubjects.reveal(id.value, "xem")
                error("whoever is erased is erased from backups")
            } catch (failure: CchcException.KeyNeeded) {
                println("Trong bản sao lưu: ${failure.textVi}")
            }
        }
    }
}
