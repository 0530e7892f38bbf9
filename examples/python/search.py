"""Finds records by words (tìm kiếm toàn văn) as people type them.

    python examples/python/search.py

Diacritics need not be typed, the last word may be unfinished, and keys of Telex, missing spaces and typos are
understood. Phrases stand in quotes; numbers of documents and codes of procedures are words.
"""

import tempfile
from pathlib import Path

import cchc

PROCEDURES = {
    "1.013236": "Cấp giấy phép xây dựng mới đối với công trình cấp I, cấp II",
    "1.013231": "Điều chỉnh giấy phép xây dựng",
    "1.013238": "Cấp giấy phép xây dựng sửa chữa, cải tạo",
    "1.012882": "Cho thuê nhà ở xã hội do Nhà nước đầu tư xây dựng",
}

# What people type, with the code of the procedure that comes first.
QUERIES = {
    "điều chỉnh giấy phép": "1.013231",
    "dieu chinh giay phep": "1.013231",  # without diacritics
    "giấy phép xây dựng sửa ch": "1.013238",  # the last word unfinished
    "dieu chinh giay pheb": "1.013231",  # a typo
    '"nhà ở xã hội"': "1.012882",  # a phrase
    "1.013236": "1.013236",  # a code
}

with tempfile.TemporaryDirectory() as folder, cchc.open(Path(folder, "so.cchc"), actor="van-phong") as store:
    store.procedures.add_many([cchc.Procedure(code=code, name=name) for code, name in PROCEDURES.items()])

    for query, code in QUERIES.items():
        page = store.search(query, kinds=["procedure"])
        print(query)
        for correction in page.corrections:
            print(f"  {correction.typed} is read as {' or '.join(correction.read_as)}")
        for hit in page:
            print(f"  {hit.matched}: {hit.title}")
        assert page.hits[0].title.startswith(code), query

    assert store.search("điều chỉnh giấy phép").hits[0].matched == "exact"
    suggestions = store.suggest("giay ph")
    print("giay ph →", [suggestion.text for suggestion in suggestions])
    assert suggestions[0].text == "giấy phép"
