"""Sets of entries that stand in a tree."""

from kb.models.querysets import EntryQuerySet


class TreeQuerySet(EntryQuerySet):
    """A set of entries that stand in a tree by their `parent`."""

    def tree(self, top=None) -> list:
        """Return the entries as a list, each above its children, with `depth` and `subtree` (a set of primary keys).

        With a `top` the list is that entry and what is below it. Each child has its parent at hand.
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
        # What hangs on an entry that is not among these stands at the top, as if it hung on none.
        tops = [top] if top else [node for key, nodes in children.items() if key not in among for node in nodes]
        return [node for root in sorted(tops, key=lambda node: node.slug) for node in placed(root, 0)]


class RegionQuerySet(TreeQuerySet):
    """A set of places."""

    def for_detail(self):
        """With all that the page of one place shows of itself."""
        return self.select_related("parent__parent__parent").prefetch_citations().prefetch_claims()

    def counted(self, top=None) -> list:
        """Return the tree (or `top` and what is below it) with the numbers of vendors and policies in each subtree.

        Of the places beside each other those with the most stand first.
        """
        places = self.tree(top)
        slugs = {place.pk: place.slug for place in places}
        vendors, policies = (self.related(name).objects.published().by_place() for name in ("vendors", "policies"))
        order: dict[int, tuple] = {}
        for place in places:
            place.vendor_count = sum(vendors[slugs[pk]] for pk in place.subtree)
            place.policy_count = sum(policies[slugs[pk]] for pk in place.subtree)
            place.holds_any = bool(place.vendor_count or place.policy_count)
            own = (-place.vendor_count - place.policy_count, place.slug)
            order[place.pk] = (*order.get(place.parent_id, ()), own)
        return sorted(places, key=lambda place: order[place.pk])
