"""Sets of entries that form a tree."""

from django.db.models import Count, Q

from kb.models.querysets import EntryQuerySet


def count_in_subtree(node, column: str, of: str, **conditions) -> Count:
    """Return how many different `of` the rows have whose column is in the subtree of a node.

    One with rows under two children counts once under their parent.
    """
    return Count(of, distinct=True, filter=Q(**{f"{column}__in": node.subtree}, **conditions))


class TreeQuerySet(EntryQuerySet):
    """A set of entries that form a tree by their `parent`."""

    def tree(self, top=None) -> list:
        """Return the entries as a list, each above its children, with `depth` and `subtree` (a set of primary keys).

        With a `top` the list is that entry and what is below it. Each child has its parent loaded.
        """
        children: dict[int | None, list] = {}
        for node in self.order_by("slug"):
            children.setdefault(node.parent_id, []).append(node)

        def placed(node, depth: int) -> list:
            below = []
            for child in children.get(node.pk, []):
                child.parent = node
                below += placed(child, depth + 1)
            node.depth, node.subtree = depth, {node.pk, *(other.pk for other in below)}
            return [node, *below]

        among = {node.pk for nodes in children.values() for node in nodes}
        # An entry whose parent is not among these is at the top, as if it had none.
        tops = [top] if top else [node for key, nodes in children.items() if key not in among for node in nodes]
        return [node for root in sorted(tops, key=lambda node: node.slug) for node in placed(root, 0)]
